// What the device keeps for a time without a network.
import { waitUntil } from "./browser.mjs";

/** Waits until the worker holds a page. */
export function pageKept(page, path) {
  const isKept = async (wanted) => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === "activated" && (await caches.match(wanted)) !== undefined;
  };
  return waitUntil(page, isKept, path);
}
