import { type Config, config } from "../app/config";
import type { MessageRef } from "../app/config";
import type { Names } from "../text/names";
import { Messages } from "../text/messages";
import { Words } from "../text/words";

/** One kind of evacuation order and its alert level. */
export interface OrderKind {
  readonly kind: string;
  readonly level: number;
}

/** A district with its 大字. */
export interface District {
  readonly id: string;
  readonly name: Names;
  readonly oaza: readonly Names[];
}

/** A language the public reads. */
export interface PublicLanguage {
  readonly lang: string;
  readonly endonym: string;
  readonly dir: "ltr" | "rtl";
}

/** Everything that can be posted, as the server lists it. */
export interface Vocabulary {
  readonly closures: {
    readonly restrictions: readonly string[];
    readonly causes: readonly string[];
    readonly directions: readonly string[];
    readonly affects: readonly string[];
    readonly features: readonly string[];
    readonly decided_by: readonly string[];
  };
  readonly orders: {
    readonly kinds: readonly OrderKind[];
    readonly without_level: readonly string[];
    readonly kind_without_level: string;
    readonly reasons: readonly string[];
    readonly decided_by: readonly string[];
  };
  readonly shelters: {
    readonly states: readonly string[];
    readonly crowding: readonly string[];
    readonly services: readonly string[];
    readonly known: readonly string[];
  };
  readonly hazards: readonly string[];
  readonly districts: readonly District[];
  readonly languages: readonly PublicLanguage[];
  readonly city: Names;
  readonly jma: string | null;
  readonly limits: { readonly road_name: number; readonly detour: number; readonly note: number; readonly translation: number };
}

/** What the server tells the script of a staff page. */
export interface StaffConfig extends Config {
  readonly staff_messages: string;
  readonly staff?: Vocabulary;
}

/** The page's settings. */
export function staffConfig(): StaffConfig {
  return config() as StaffConfig;
}

/** The staff's sentences alone: what the log-in form needs. */
export function staffWords(settings: StaffConfig): Words {
  const messages = new Messages();
  messages.add(settings.lang, settings.staff_messages);
  return new Words(messages, settings.names);
}

/** The staff's sentences with those of the public pages behind them. */
export async function consoleWords(settings: StaffConfig): Promise<Words> {
  const words = staffWords(settings);
  const texts = await Promise.all(settings.messages.map(fetchMessages));
  texts.forEach((text, i) => words.messages.add(settings.messages[i]?.lang ?? settings.lang, text));
  return words;
}

async function fetchMessages({ url }: MessageRef): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`expected messages at \`${url}\`, found status ${response.status}`);
  return response.text();
}

/** A message without the marks that isolate its arguments, to stand in a field. */
export function unmarked(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "");
}

/** The alert level of a kind for a hazard; none where the hazard has no levels. */
export function levelOf({ orders }: Vocabulary, kind: string, hazard: string): number | null {
  if (orders.without_level.includes(hazard)) return null;
  return orders.kinds.find((one) => one.kind === kind)?.level ?? null;
}
