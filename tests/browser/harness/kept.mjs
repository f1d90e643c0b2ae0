// What the device keeps for a time without a network.

/** Waits until the worker holds a page; `waitForFunction` takes a promise for a yes, so this asks itself. */
export async function pageKept(page, path) {
  const isKept = async (wanted) => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === "activated" && (await caches.match(wanted)) !== undefined;
  };
  while (!(await page.evaluate(isKept, path))) await page.waitForTimeout(100);
}
