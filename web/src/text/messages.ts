import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { MessageRef } from "../app/config";

/** Named arguments of a message. */
export type Args = Record<string, FluentVariable>;

/** A formatted message and the language it was found in. */
export interface Formatted {
  readonly text: string;
  readonly lang: string;
}

/** The official words of a sentence that people act on, and which way it sends them. */
export interface Official {
  readonly polarity: string;
  readonly text: string;
}

/** Families of sentences that are acted on even where they say that something is not known. */
const ACTED_ON = ["outcome-", "order-", "opening-"];

/** The messages of one language chain; the first language that has an id wins. */
export class Messages {
  readonly #bundles: { lang: string; bundle: FluentBundle }[] = [];

  /** Adds the next language of the chain. */
  add(lang: string, ftl: string): void {
    const bundle = new FluentBundle(withLatinDigits(lang), { useIsolating: true });
    bundle.addResource(new FluentResource(ftl));
    this.#bundles.push({ lang, bundle });
  }

  /** The language the reader asked for. */
  get lang(): string {
    return this.#bundles[0]?.lang ?? "und";
  }

  /** Whether any language of the chain has the message. */
  has(id: string): boolean {
    return this.#bundles.some(({ bundle }) => bundle.hasMessage(id));
  }

  /** Formats a message; an id nobody knows comes back as itself. */
  format(id: string, args: Args = {}): Formatted {
    for (const { lang, bundle } of this.#bundles) {
      const text = formatted(bundle, id, args);
      if (text !== undefined) return { text, lang };
    }
    return { text: id, lang: "und" };
  }

  /**
   * The words of one language for a sentence that sends people some way; nothing where it does not.
   * One that says what is not known has them only where it is acted on, as on the server.
   */
  official(official: string, id: string, args: Args = {}): Official | undefined {
    const bundle = this.#bundles.find(({ lang }) => lang === official)?.bundle;
    const attribute = bundle?.getMessage(id)?.attributes["polarity"];
    if (!bundle || !attribute) return undefined;
    const polarity = bundle.formatPattern(attribute, {});
    if (polarity === "unknown" && !ACTED_ON.some((family) => id.startsWith(family))) return undefined;
    const text = formatted(bundle, id, args);
    return text === undefined ? undefined : { polarity, text };
  }
}

/** The text of a message in one language; nothing where it lacks the message or fails on it. */
function formatted(bundle: FluentBundle, id: string, args: Args): string | undefined {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return undefined;
  const printed = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, asPrinted(value)]));
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, printed, errors);
  return errors.length === 0 ? text : undefined;
}

/** Numbers as the server prints them: grouped as the language does it, at most two decimals. */
function asPrinted(value: FluentVariable): FluentVariable {
  if (typeof value !== "number") return value;
  return new FluentNumber(value, { maximumFractionDigits: 2 });
}

/** Latin digits in every language, as on the server. */
function withLatinDigits(lang: string): string {
  try {
    return new Intl.Locale(lang, { numberingSystem: "latn" }).toString();
  } catch {
    return lang;
  }
}

/**
 * Fetches the chain's messages; a language that cannot be had is left out.
 *
 * @throws when none can be had: the page's own words are then better than ids.
 */
export async function loadMessages(refs: readonly MessageRef[]): Promise<Messages> {
  const texts = await Promise.allSettled(refs.map((ref) => fetchText(ref.url)));
  if (refs.length > 0 && texts.every(({ status }) => status === "rejected")) {
    throw new Error(`expected messages at \`${refs[0]?.url}\`, found none`);
  }
  const messages = new Messages();
  texts.forEach((result, i) => {
    const ref = refs[i];
    if (ref && result.status === "fulfilled") messages.add(ref.lang, result.value);
  });
  return messages;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`expected messages at \`${url}\`, found status ${response.status}`);
  return response.text();
}
