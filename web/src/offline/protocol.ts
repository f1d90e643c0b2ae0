/** What pages and the service worker say to each other. */
export type ToWorker = {
  readonly type: "keep";
  /** Pages to have at hand without a network. */
  readonly pages: readonly string[];
  /** Versioned files the pages need: messages, places, style, font. */
  readonly files: readonly string[];
};

/** The attribute a kept page carries: when the server had sent it. */
export const SAVED_AT = "data-saved-at";

/** The cache of whole pages; the worker's, which a page on view brings up to date too. */
export const PAGES = "pages";

/** The cache and the address under which the worker keeps how far the phone's clock is behind. */
export const CLOCK = { cache: "clock", address: "/clock-behind-ms" } as const;

/** Milliseconds the phone's clock is behind the server's, from an answer just received. */
export function clockBehind(date: string | null, receivedAt: number): number | undefined {
  const at = Date.parse(date ?? "");
  return Number.isNaN(at) ? undefined : at - receivedAt;
}

/** An answer that took longer than this tells too little of the time. */
const TRAVEL_MS = 5000;

/** Whether an answer came quickly enough to tell the time. */
export function isQuick(askedAt: number, receivedAt: number): boolean {
  return receivedAt >= askedAt && receivedAt - askedAt < TRAVEL_MS;
}

/** The same, nothing where the answer was long on its way: it would set the clock back. */
export function clockMeasured(date: string | null, askedAt: number, receivedAt: number): number | undefined {
  return isQuick(askedAt, receivedAt) ? clockBehind(date, receivedAt) : undefined;
}

/** Scripts and styles a page names; its font is no part of the shell and is kept apart. */
export function assetsOf(html: string): string[] {
  return [...new Set(html.match(/\/assets\/[\w.-]+/gu) ?? [])].filter((path) => !isFont(path));
}

/** Whether the path is a font, which stays under its own name for ever. */
export function isFont(path: string): boolean {
  return path.startsWith("/assets/") && path.endsWith(".woff2");
}

/** A kept page, marked with the time the server had sent it; its own prepared note comes out. */
export function markKept(html: string, sentAt: Date, lang: string): string {
  const known = !Number.isNaN(sentAt.getTime());
  const note = known ? "dated" : "undated";
  const time = known ? inJapan(sentAt, lang) : "";
  return html
    .replace(/<html\b/iu, `<html ${SAVED_AT}="${known ? sentAt.toISOString() : ""}"`)
    .replace(new RegExp(`<template data-kept="${note}">([\\s\\S]*?)</template>`, "u"), (_, words: string) =>
      words.replace("{time}", time),
    );
}

/** A moment in Japan time, as the language writes it. */
function inJapan(moment: Date, lang: string): string {
  const how = { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Tokyo", numberingSystem: "latn" } as const;
  try {
    return new Intl.DateTimeFormat(lang, how).format(moment);
  } catch {
    return new Intl.DateTimeFormat("ja", how).format(moment);
  }
}

/** Paths the worker never touches: the stream, tiles, the pack (kept elsewhere) and the API. */
export function isHandsOff(path: string): boolean {
  return /^\/(?:api|tiles|feeds|staff|share|packs\/city)(?:[/.]|$)/u.test(path);
}

/** Whether the path is a versioned file that never changes under its own address. */
export function isKeptFile(path: string): boolean {
  return path.startsWith("/assets/") || path.startsWith("/locales/") || path === "/packs/places.json";
}
