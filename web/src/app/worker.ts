import type { ToWorker } from "../offline/protocol";
import type { Config } from "./config";
import { pageLoaded } from "./idle";

/** Registers the service worker once the page has loaded, and asks it to keep what this language needs. */
export async function startWorker(config: Config): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await pageLoaded();
  try {
    await navigator.serviceWorker.register("/sw.js", { scope: "/" });
    const registration = await navigator.serviceWorker.ready;
    registration.active?.postMessage(whatToKeep(config));
  } catch {
    // No worker here (in-app view, plain HTTP): the page works, only not without a network.
  }
}

/** This page, the pages of its main menu, and the versioned files they read. */
function whatToKeep(config: Config): ToWorker {
  const pages = new Set<string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.menu a[href]")) {
    const url = new URL(link.href);
    if (url.origin === location.origin && isOwnLanguage(url.pathname, config.lang)) pages.add(url.pathname);
  }
  if (isOwnLanguage(location.pathname, config.lang)) pages.add(location.pathname);
  const { font } = config;
  const files = [...config.messages.map(({ url }) => url), config.places.url, config.style, ...(font ? [font] : []), ...styleSheets()];
  return { type: "keep", pages: [...pages], files };
}

function isOwnLanguage(path: string, lang: string): boolean {
  return path.startsWith(`/${lang}/`);
}

/** Style sheets the server makes itself: fonts and line heights of the languages. */
function styleSheets(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const paths = [...links].map(({ href }) => new URL(href)).filter(({ origin }) => origin === location.origin);
  return paths.map(({ pathname, search }) => pathname + search).filter((path) => !path.startsWith("/assets/"));
}
