import { CLOCK, PAGES, type ToWorker, assetsOf, clockMeasured, isFont, isHandsOff, isKeptFile, markKept } from "./protocol";

declare const self: ServiceWorkerGlobalScope;

const SHELL = `shell-${SHELL_VERSION}`;
const FILES = "files";
/** Milliseconds a page may take before the kept one is shown instead. */
const PATIENCE_MS = 4000;
const MOST_PAGES = 60;
/** Versions of one file that stay: the newest, and those that kept pages may still name. */
const MOST_VERSIONS = 3;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(SHELL_FILES)));
});

// A new worker waits until every page of the old one is closed: nobody is reloaded in a storm.
// The scripts of the old one stay until no kept page needs them.
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  const message = event.data as ToWorker;
  if (message.type === "keep") event.waitUntil(keep(message));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || isHandsOff(url.pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (isKeptFile(url.pathname)) event.respondWith(keptFile(request));
  else if (url.pathname.startsWith("/style/")) event.respondWith(fresh(request, FILES));
});

/** Fetches the kept pages of older scripts anew; once none is left, the older scripts go. */
async function forgetOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("shell-") && name !== SHELL);
  if (old.length === 0) return;
  const pages = await caches.open(PAGES);
  const fresh = await Promise.all((await pages.keys()).map((request) => isOfThisShell(pages, request)));
  if (fresh.every(Boolean)) await Promise.all(old.map((name) => caches.delete(name)));
}

/** Whether a kept page names only files of this shell, when need be after it was fetched anew. */
async function isOfThisShell(pages: Cache, request: Request): Promise<boolean> {
  const own = new Set<string>(SHELL_FILES);
  const names = async () => assetsOf((await (await pages.match(request))?.text()) ?? "");
  if ((await names()).every((name) => own.has(name))) return true;
  try {
    const response = await fetch(request.url);
    if (response.status === 404 || response.redirected) await pages.delete(request);
    else if (response.ok) await pages.put(request, response);
  } catch {
    return false;
  }
  return (await names()).every((name) => own.has(name));
}

async function keep(message: ToWorker): Promise<void> {
  const pages = await caches.open(PAGES);
  const files = await caches.open(FILES);
  await Promise.allSettled([
    ...message.pages.map((path) => keepPage(pages, path)),
    ...message.files.map((path) => keepFile(files, path)),
  ]);
  await forgetOldShells();
}

async function keepPage(cache: Cache, path: string): Promise<void> {
  const askedAt = Date.now();
  await compareClock(await putFresh(cache, path), askedAt);
}

async function keepFile(cache: Cache, path: string): Promise<void> {
  const url = new URL(path, self.location.origin);
  const isVersioned = url.search !== "" || isFont(url.pathname);
  if (isVersioned && (await cache.match(url.href))) return;
  await putFresh(cache, path);
  if (!url.search) return;
  // in the order they were kept
  const versions = (await cache.keys()).filter((request) => new URL(request.url).pathname === url.pathname);
  await Promise.all(versions.slice(0, -MOST_VERSIONS).map((request) => cache.delete(request)));
}

async function putFresh(cache: Cache, path: string): Promise<Response> {
  const response = await fetch(path);
  if (response.ok && !response.redirected) await cache.put(path, response.clone());
  return response;
}

/** Keeps how far the phone's clock is behind, by a page that has just come from the server, if it came quickly. */
async function compareClock({ headers }: Response, askedAt: number): Promise<void> {
  const behind = clockMeasured(headers.get("date"), askedAt, Date.now());
  if (behind === undefined) return;
  await (await caches.open(CLOCK.cache)).put(CLOCK.address, new Response(String(behind)));
}

/** The network first, the kept page when it is late or gone. */
async function page(request: Request, url: URL): Promise<Response> {
  const askedAt = Date.now();
  const arriving = fetch(request).then((response) => {
    void compareClock(response, askedAt);
    const whole = response.ok && response.type === "basic" && !response.redirected;
    // a filtered list must not stand for the whole one
    if (whole && !url.search) void remember(url, response.clone());
    return response;
  });
  const winner = await Promise.race([arriving.catch(() => undefined), after(PATIENCE_MS)]);
  if (winner && winner.status < 500) return winner;
  return (await keptPage(url)) ?? (await arriving.catch(() => undefined)) ?? elsewhere(url);
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

async function remember(url: URL, response: Response): Promise<void> {
  const cache = await caches.open(PAGES);
  await cache.put(url.pathname, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_PAGES)).map((key) => cache.delete(key)));
}

/** A kept page, marked with the time the server had sent it. */
async function keptPage(url: URL): Promise<Response | undefined> {
  const kept = await (await caches.open(PAGES)).match(url.pathname);
  if (!kept) return undefined;
  const sentAt = new Date(kept.headers.get("date") ?? Number.NaN);
  const html = markKept(await kept.text(), sentAt, url.pathname.split("/")[1] ?? "ja");
  const headers = new Headers(kept.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(html, { status: 200, headers });
}

/** No such page kept: the nearest kept one in the same language, else any. */
async function elsewhere(url: URL): Promise<Response> {
  const kept = (await (await caches.open(PAGES)).keys()).map((request) => new URL(request.url).pathname);
  const lang = url.pathname.split("/")[1] ?? "";
  const place = /^\/[^/]+\/place\/([^/]+)$/u.exec(url.pathname)?.[1];
  const own = kept.filter((path) => path.startsWith(`/${lang}/`));
  const map = own.find((path) => path === `/${lang}/map`);
  if (place && map) return Response.redirect(`${map}#place=${place}`, 302);
  const now = own.find((path) => path === `/${lang}/`) ?? kept.findLast((path) => /^\/[^/]+\/$/u.test(path));
  return now ? Response.redirect(now, 302) : Response.error();
}

/** The kept file of this very version; without a network another version rather than none. */
async function keptFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.ok) return response;
    return (await otherVersion(request)) ?? response;
  } catch (error) {
    const other = await otherVersion(request);
    if (other) return other;
    throw error;
  }
}

/** The newest kept version of a file. */
async function otherVersion(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(FILES);
  const versions = await cache.keys(request, { ignoreSearch: true });
  const newest = versions.at(-1);
  return newest && cache.match(newest);
}

async function fresh(request: Request, cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
