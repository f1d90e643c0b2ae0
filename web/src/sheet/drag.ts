/** Pixels a finger must move before a drag counts. */
const ENOUGH_PX = 24;

/** Calls `up` or `down` when the handle is dragged that way. */
export function drag(handle: HTMLElement, on: { readonly up: () => void; readonly down: () => void }): void {
  let from: number | undefined;
  let dragged = false;
  handle.addEventListener("pointerdown", (event) => {
    from = event.clientY;
    dragged = false;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointerup", (event) => {
    if (from === undefined) return;
    const moved = event.clientY - from;
    from = undefined;
    dragged = Math.abs(moved) >= ENOUGH_PX;
    if (moved <= -ENOUGH_PX) on.up();
    else if (moved >= ENOUGH_PX) on.down();
  });
  handle.addEventListener("pointercancel", () => {
    from = undefined;
  });
  // The click that ends a drag is not a press of the handle.
  handle.addEventListener("click", (event) => dragged && event.stopImmediatePropagation(), { capture: true });
}
