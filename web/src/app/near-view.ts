/** Calls `then` once when the element comes near the view, after the page's text is there. */
export function whenNear(element: Element, then: () => void): void {
  if (!("IntersectionObserver" in globalThis)) {
    then();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: "50% 0px" },
  );
  observer.observe(element);
}
