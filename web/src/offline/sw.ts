import { CLOCK, SAVED_AT, type ToWorker, clockBehind, isHandsOff, isKeptFile } from "./protocol";

declare const self: ServiceWorkerGlobalScope;

const SHELL = `shell-${SHELL_VERSION}`;
const PAGES = "pages";
const FILES = "files";
/** Milliseconds a page may take before the kept one is shown instead. */
const PATIENCE_MS = 4000;
const MOST_PAGES = 60;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(SHELL_FILES)));
});

// A new worker waits until every page of the old one is closed: nobody is reloaded in a storm.
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOldShells(), self.clients.claim()]));
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

async function forgetOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("shell-") && name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function keep(message: ToWorker): Promise<void> {
  const pages = await caches.open(PAGES);
  const files = await caches.open(FILES);
  await Promise.allSettled([
    ...message.pages.map((path) => putFresh(pages, path)),
    ...message.files.map((path) => keepFile(files, path)),
  ]);
}

async function keepFile(cache: Cache, path: string): Promise<void> {
  const url = new URL(path, self.location.origin);
  if (url.search && (await cache.match(url.href))) return;
  await putFresh(cache, path);
  if (!url.search) return;
  const older = (await cache.keys()).filter(({ url: other }) => {
    const { pathname, search } = new URL(other);
    return pathname === url.pathname && search !== url.search;
  });
  await Promise.all(older.map((request) => cache.delete(request)));
}

async function putFresh(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path);
  if (response.ok && !response.redirected) await cache.put(path, response);
}

/** Keeps how far the phone's clock is behind, by a page that has just come from the server. */
async function compareClock({ headers }: Response): Promise<void> {
  const behind = clockBehind(headers.get("date"), Date.now());
  if (behind === undefined) return;
  await (await caches.open(CLOCK.cache)).put(CLOCK.address, new Response(String(behind)));
}

/** The network first, the kept page when it is late or gone. */
async function page(request: Request, url: URL): Promise<Response> {
  const arriving = fetch(request).then((response) => {
    void compareClock(response);
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
  const date = new Date(kept.headers.get("date") ?? Number.NaN);
  const saved = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  const html = (await kept.text()).replace(/<html\b/iu, `<html ${SAVED_AT}="${saved}"`);
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

async function keptFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  return fetch(request);
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
