// Whether text is drawn as it is written: in its own script, whole, and not over other text.

/** Characters that the fonts of the page draw as the box of what they lack, a line for each. */
export function missingGlyphs(page) {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 48;
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    const drawn = (text) => {
      pen.clearRect(0, 0, 48, 48);
      pen.fillText(text, 8, 32);
      return pen.getImageData(0, 0, 48, 48).data.join();
    };
    const stacks = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest("script,style,template") || !parent.checkVisibility()) continue;
      const stack = getComputedStyle(parent).fontFamily;
      if (!stacks.has(stack)) stacks.set(stack, new Set());
      for (const character of node.data) if (!/[\p{Z}\p{C}]/u.test(character)) stacks.get(stack).add(character);
    }
    const found = [];
    for (const [stack, characters] of stacks) {
      pen.font = `24px ${stack}`;
      const missing = drawn("\u{10ffff}");
      for (const character of characters) if (drawn(character) === missing) found.push(`no ${character} in ${stack}`);
    }
    return found;
  });
}

/** Characters of a text that a served font cannot draw, so that another font had to. */
export async function notDrawnBy(page, url, text) {
  await page.evaluate(
    async ([address, characters]) => {
      const face = await new FontFace("served-alone", `url(${address})`).load();
      document.fonts.add(face);
      const sample = document.createElement("p");
      sample.id = "sample";
      sample.style.fontFamily = "served-alone";
      sample.textContent = characters;
      document.body.append(sample);
    },
    [url, text],
  );
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#sample" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName, glyphCount }) => `${glyphCount} by ${familyName}`);
}

/** Text that is wider or higher than the box that holds it, and boxes of text that lie on each other. */
export function cutOrOverlapping(page) {
  return page.evaluate(() => {
    const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const holdsText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const label = (element) => `${element.localName}.${element.className} “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 50)}”`;
    const boxes = [...document.querySelectorAll("body *")].filter((element) => {
      if (element.closest("svg,script,style,template,.unseen,.skip,rt,rp,select,option") || !holdsText(element) || !shown(element)) return false;
      return !getComputedStyle(element).display.startsWith("inline") && element.clientWidth > 0;
    });
    const cut = boxes.flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1 && overflowX !== "auto";
      const high = element.scrollHeight > element.clientHeight + 1 && ["hidden", "clip"].includes(overflowY);
      return wide || high ? [`cut: ${label(element)} ${element.scrollWidth} > ${element.clientWidth}`] : [];
    });
    const floats = (element) => {
      for (let one = element; one; one = one.parentElement) if (/fixed|sticky|absolute/.test(getComputedStyle(one).position)) return true;
      return false;
    };
    const placed = boxes.filter((element) => !floats(element)).map((element) => ({ element, box: element.getBoundingClientRect() }));
    placed.sort((one, other) => one.box.top - other.box.top);
    const over = [];
    placed.forEach((one, i) => {
      for (const other of placed.slice(i + 1)) {
        if (other.box.top >= one.box.bottom - 1) break;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (across > 1) over.push(`overlap: ${label(one.element)} and ${label(other.element)}`);
      }
    });
    return [...cut, ...over];
  });
}
