import type { ToWorker } from "../offline/protocol";
import { savesData } from "../app/idle";
import type { Host } from "./host";

/** Other pages are kept anew at most so often, and not by all phones at once. */
const WAIT_MS = { least: 20_000, more: 100_000 } as const;

let waiting = false;

/** Has the worker keep the other pages with postings anew some time after something was posted. */
export function keepOthersFresh({ after, random }: Host): void {
  if (waiting || savesData() || !navigator.serviceWorker?.controller) return;
  waiting = true;
  after(WAIT_MS.least + random() * WAIT_MS.more, () => {
    waiting = false;
    const message: ToWorker = { type: "keep", pages: otherPages(), files: [] };
    navigator.serviceWorker.controller?.postMessage(message);
  });
}

/** The pages of the main menu that this page links to. */
function otherPages(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav.menu a[href], [data-live] a[href]")];
  const paths = links.map(({ href }) => new URL(href)).filter(({ origin, search }) => origin === location.origin && !search);
  return [...new Set(paths.map(({ pathname }) => pathname))].filter((path) => path !== location.pathname && isMain(path));
}

/** Whether a path is one of the few pages that show what is posted. */
function isMain(path: string): boolean {
  return /^\/[^/]+\/(?:closures|shelters)?$/u.test(path);
}
