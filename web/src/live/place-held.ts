/** Changes the page so that the reader keeps the keyboard's place and the line being read. */
export function holdingThePlace<T>(change: () => T): T {
  const focused = document.activeElement;
  const around = focused?.parentElement?.closest("[data-live]");
  const anchor = browserHoldsScroll() ? undefined : firstVisible();
  const top = anchor?.getBoundingClientRect().top ?? 0;
  const result = change();
  if (anchor?.isConnected) scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: "instant" });
  if (focused && focused !== document.body && !focused.isConnected) giveKeyboardTo(around);
  return result;
}

/** The element that had the keyboard is gone: what it stood in has it now, so that Tab goes on from there. */
function giveKeyboardTo(around: Element | null | undefined): void {
  const place = (around?.isConnected ? around : document.querySelector("main")) as HTMLElement | null;
  if (!place) return;
  if (!place.hasAttribute("tabindex")) place.setAttribute("tabindex", "-1");
  place.focus({ preventScroll: true });
}

function browserHoldsScroll(): boolean {
  return CSS.supports("overflow-anchor", "auto");
}

/** The first block of text in view, when the page is not at its top. */
function firstVisible(): Element | undefined {
  if (scrollY <= 0) return undefined;
  const blocks = document.querySelectorAll("main :is(h1, h2, h3, p, li)");
  return [...blocks].find((block) => block.getBoundingClientRect().top >= 0);
}
