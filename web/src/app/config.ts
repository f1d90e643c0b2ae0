import type { NameStyle } from "../text/names";

/** Where one language's messages are served. */
export interface MessageRef {
  readonly lang: string;
  readonly url: string;
}

/** One versioned file the page may keep on the device. */
export interface FileRef {
  readonly url: string;
  readonly version: string;
  readonly bytes?: number;
}

/** What the server tells the scripts of one page. */
export interface Config {
  readonly lang: string;
  readonly chain: readonly string[];
  readonly dir: "ltr" | "rtl";
  readonly page: string;
  readonly pack: FileRef;
  readonly places: FileRef;
  readonly style: string;
  readonly messages: readonly MessageRef[];
  readonly names: NameStyle;
  /** The language of the official words to show beside a draft; null where none have to stand there. */
  readonly official?: string | null;
  /** The font served for the page's language; null where the device's own will do. */
  readonly font?: string | null;
  /** The last number of the postings that the page shows; absent where they are not connected. */
  readonly live?: { readonly seq: number };
}

let known: Config | undefined;

/** Reads the page's `michi-config` block once. */
export function config(): Config {
  if (known) return known;
  const text = document.getElementById("michi-config")?.textContent;
  if (!text) throw new Error("expected a `michi-config` block in the page, found none");
  const raw = JSON.parse(text) as Partial<Config> & { lang: string };
  known = {
    dir: "ltr",
    page: "",
    style: `/style/${raw.lang}.json`,
    pack: { url: "/packs/city.pmtiles", version: "0" },
    places: { url: "/packs/places.json", version: "0" },
    messages: [],
    names: { tags: raw.chain ?? [raw.lang] },
    ...raw,
    chain: raw.chain?.length ? raw.chain : [raw.lang],
  };
  return known;
}
