// Looks at a page as people with a keyboard, a screen reader or a large zoom meet it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs axe and gives one readable line per violation and element. */
export async function axe(page) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(
    (rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ["violations"] }),
    RULES,
  );
  if (passes.length < 10) throw new Error(`expected axe to look at the page, found ${passes.length} passes`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.html.slice(0, 160)}`),
  );
}

/** What the page says of its structure, read from the document. */
export function structure(page) {
  return page.evaluate(() => {
    const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const headings = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].filter(shown);
    const count = (selector) => document.querySelectorAll(selector).length;
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
      headings: headings.map((h) => ({ level: Number(h.tagName[1]), text: h.innerText.trim() })),
      landmarks: { banner: count("body > header"), main: count("main"), footer: count("body > footer"), nav: count("nav") },
      text: document.body.innerText,
    };
  });
}

/** Text in Japanese writing outside every `lang="ja…"`, which a screen reader would misread. */
export function unmarkedJapanese(page) {
  return page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/[\u3040-\u30ff\u3400-\u9fff]/.test(node.data)) continue;
      const parent = node.parentElement;
      if (parent.closest("script,style,template,[hidden]")) continue;
      const marked = parent.closest("[lang]")?.lang ?? "";
      const isChinese = marked.startsWith("zh") && !/[\u3040-\u30ff]/.test(node.data);
      if (!marked.startsWith("ja") && !isChinese) found.push(`${parent.tagName} ${node.data.trim().slice(0, 40)}`);
    }
    return found;
  });
}

/** Elements one can act on that no Tab press reached, and those without a visible focus. */
export async function walkByKeyboard(page, most = 400) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    const wanted = 'a[href],button,input,select,textarea,summary,[tabindex="0"],canvas[tabindex]';
    for (const element of document.querySelectorAll(wanted)) {
      const usable = element.checkVisibility({ checkVisibilityCSS: true }) && !element.disabled && element.tabIndex >= 0;
      if (usable && !element.closest("[inert]")) element.dataset.wanted = "";
    }
  });
  const invisible = [];
  const order = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const step = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const again = element.dataset.reached !== undefined;
      element.dataset.reached = "";
      const style = getComputedStyle(element);
      const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
      const label = element.getAttribute("aria-label") ?? element.innerText ?? "";
      return { again, ring, isSkip: element.matches(".skip"), name: `${element.tagName.toLowerCase()} ${label.trim().slice(0, 40)}` };
    });
    if (!step || step.again) break;
    order.push(step);
    if (!step.ring) invisible.push(step.name);
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll("[data-wanted]")]
      .filter((element) => element.dataset.reached === undefined && element.checkVisibility({ checkVisibilityCSS: true }))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  return { first: order[0], missed, invisible };
}

/** Elements that reach beyond the right edge, when the page scrolls sideways. */
export function beyondTheEdge(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(-5).map((e) => e.outerHTML.slice(0, 120))];
  });
}

/** Text smaller than 16 px (readings above kanji and drawn signs apart), and things to press smaller than 48 px. */
export function tooSmall(page) {
  return page.evaluate(() => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest("rt,rp,script,style,svg,.unseen,[aria-hidden=true]") || !parent.checkVisibility()) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < 16) found.add(`text of ${size} px: ${node.data.trim().slice(0, 40)}`);
    }
    for (const element of document.querySelectorAll("button,summary,input,select,.menu a,.lang a,.lang-row a,.row,.phone,.button")) {
      if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
      const target = element.closest("label") ?? element;
      const { width, height } = target.getBoundingClientRect();
      if (width < 47.5 || height < 47.5) found.add(`target of ${width} × ${height}: ${element.outerHTML.slice(0, 100)}`);
    }
    return [...found];
  });
}

/** What is wrong with a page's language, title, headings, landmarks, numbers and text. */
export async function structureFaults(page, { lang, dir }) {
  const found = await structure(page);
  return [
    found.lang !== lang && `lang is ${found.lang}`,
    found.dir !== dir && `dir is ${found.dir}`,
    !found.title && "no title",
    ...headingFaults(found.headings),
    ...Object.entries(found.landmarks).map(([name, n]) => (name === "nav" ? n < 1 : n !== 1) && `${n} × ${name}`),
    ...["119", "110", "0954-63-2111"].map((number) => !found.text.includes(number) && `${number} is missing`),
    ...textFaults(found.text),
  ].filter(Boolean);
}

function headingFaults(headings) {
  const faults = [];
  if (headings[0]?.level !== 1) faults.push(`the first heading is ${JSON.stringify(headings[0])}`);
  if (headings.filter(({ level }) => level === 1).length !== 1) faults.push("not exactly one h1");
  headings.forEach(({ level, text }, i) => {
    if (i && level > headings[i - 1].level + 1) faults.push(`h${level} “${text}” after h${headings[i - 1].level}`);
    if (!text) faults.push(`an empty h${level}`);
  });
  return faults;
}

/** Traces of a program in the text: ids, braces, ruby markup, missing values. */
export function textFaults(text) {
  const traces = [/\{\s*\$/, /undefined|NaN|\[object/, /[｜《》]/, /\b(page|web|hazard|advice|answer|outcome|error|common|place|shelter)-[a-z]+(-[a-z]+)*\b/];
  return traces.flatMap((trace) => trace.exec(text)?.[0] ?? []).map((found) => `a trace of the program: ${found}`);
}
