import { hearClock } from "../app/clock";
import { PAGES, SAVED_AT } from "../offline/protocol";
import { giveUpAfter } from "./patience";
import { type Swapped, regionsOf, swapRegions } from "./regions";

/** So long may the page take to come. */
const PATIENCE_MS = 10_000;

/**
 * Fetches this very page and brings its live regions up to date; tells what changed in them.
 *
 * @throws when it does not come, or is another page.
 */
export async function refreshPage(): Promise<Swapped | undefined> {
  // a page without live regions has nothing to bring up to date
  if (regionsOf(document).length === 0) return undefined;
  const askedAt = Date.now();
  const response = await fetch(location.pathname + location.search, {
    cache: "no-cache",
    headers: { accept: "text/html" },
    signal: giveUpAfter(PATIENCE_MS),
  });
  if (!response.ok || response.redirected) throw new Error(`expected this page, found status ${response.status}`);
  hearClock(response.headers.get("date"), askedAt);
  const keepable = location.search ? undefined : response.clone();
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  const swapped = swapRegions(fresh);
  if (keepable) void keepPage(keepable);
  forgetKeptPage();
  return swapped;
}

/** The worker shows this page when the network is gone; without a worker nothing is kept. */
async function keepPage(response: Response): Promise<void> {
  try {
    if (await caches.has(PAGES)) await (await caches.open(PAGES)).put(location.pathname, response);
  } catch {
    // Storage full or refused: the older page stays kept.
  }
}

/** A kept page that has been brought up to date is none any more. */
function forgetKeptPage(): void {
  document.documentElement.removeAttribute(SAVED_AT);
  for (const note of document.querySelectorAll("main > .note-kept")) note.remove();
}
