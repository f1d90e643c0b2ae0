import { type Sign, pairs } from "./pairs";

/** Marks what the device adds to the server's words: it is no part of what is compared. */
export const ADDED = "data-added";

/** Elements that scripts fill and keep: whatever the server sends, they stay as they are. */
const OWN = "michi-map, michi-my, form.search, .search-box";

/** Attributes that the reader or a script sets, and that stay. */
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(["open", "tabindex", "aria-pressed", "data-reads"]);

/** Makes an element's content like another one's and touches only what differs; tells whether anything did. */
export function morph(old: Element, fresh: Element): boolean {
  if (old.matches(OWN)) return false;
  const changed = morphAttributes(old, fresh);
  if (old instanceof HTMLTemplateElement && fresh instanceof HTMLTemplateElement) {
    if (old.innerHTML === fresh.innerHTML) return changed;
    old.innerHTML = fresh.innerHTML;
    return true;
  }
  return morphChildren(old, fresh) || changed;
}

function morphChildren(old: Element, fresh: Element): boolean {
  const olds = [...old.childNodes].filter((node) => !isAdded(node));
  const news = [...fresh.childNodes];
  const found = pairs(olds.map(signOf), news.map(signOf));
  const staying = new Set(found.map((at) => (at === undefined ? undefined : olds[at])));
  let changed = false;
  for (const node of olds) {
    if (staying.has(node)) continue;
    node.remove();
    changed = true;
  }
  let after: ChildNode | null = null;
  news.forEach((node, i) => {
    const at = found[i];
    const stays = at === undefined ? undefined : olds[at];
    if (stays) {
      changed = morphNode(stays, node) || changed;
      after = stays;
      return;
    }
    const put = document.importNode(node, true);
    if (after) after.after(put);
    else old.prepend(put);
    after = put;
    changed = true;
  });
  return changed;
}

function morphNode(old: ChildNode, fresh: ChildNode): boolean {
  if (old instanceof Element && fresh instanceof Element) return signOf(old).whole !== signOf(fresh).whole && morph(old, fresh);
  if (old.nodeValue === fresh.nodeValue) return false;
  old.nodeValue = fresh.nodeValue;
  return true;
}

function morphAttributes(old: Element, fresh: Element): boolean {
  let changed = false;
  // a button that a script has shown stays shown
  const keeps = (name: string) => KEPT_ATTRIBUTES.has(name) || (name === "hidden" && old instanceof HTMLButtonElement);
  for (const { name } of [...old.attributes]) {
    if (fresh.hasAttribute(name) || keeps(name)) continue;
    old.removeAttribute(name);
    changed = true;
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) === value || keeps(name)) continue;
    old.setAttribute(name, value);
    changed = true;
  }
  return changed;
}

function isAdded(node: Node): boolean {
  return node instanceof Element && node.hasAttribute(ADDED);
}

/** An element's kind and content, without what the device added and what the reader opened. */
function signOf(node: Node): Sign {
  if (!(node instanceof Element)) return { kind: `#${node.nodeType}`, whole: node.nodeValue ?? "" };
  const key = node.getAttribute("data-id") ?? node.id;
  const kind = `${node.localName}#${key}`;
  if (node.matches(OWN)) return { kind, whole: kind };
  return { kind, whole: plainCopy(node).outerHTML };
}

/** A copy of an element as the server sent it. */
export function plainCopy(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(`[${ADDED}]`)) added.remove();
  for (const one of [copy, ...copy.querySelectorAll("details, button")]) {
    for (const name of KEPT_ATTRIBUTES) one.removeAttribute(name);
    if (one instanceof HTMLButtonElement) one.removeAttribute("hidden");
  }
  return copy;
}
