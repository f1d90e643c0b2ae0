const IN_APP = /\bLine\/|FBA[NV]|FB_IAB|Instagram|MicroMessenger|KAKAOTALK|Zalo|; wv\)/u;

/** Whether the page runs inside another app's view that cannot keep it on the device. */
export function inAppWithoutStorage(): boolean {
  if (!IN_APP.test(navigator.userAgent)) return false;
  return !("serviceWorker" in navigator) || !("indexedDB" in globalThis);
}

/** LINE opens an address with this parameter in the real browser. */
export function outsideAddress(): string {
  const url = new URL(location.href);
  url.searchParams.set("openExternalBrowser", "1");
  return url.href;
}
