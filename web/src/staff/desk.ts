import type { Words } from "../text/words";
import type { Api, Rehearsal, Session } from "./api";
import type { Opening } from "./board";
import type { CodeWords } from "./codes";
import type { BoardFeed } from "./feed";
import { type Refusal, refusalId } from "./refusals";
import type { Vocabulary } from "./vocabulary";

/** A facility that can be opened. */
export interface Facility {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly point: readonly [number, number];
  readonly designated: Readonly<Record<string, boolean>>;
  /** Hazards in whose drawn zones it stands. */
  readonly in_zone: readonly string[];
  readonly known_flooded: boolean;
}

/** What is shown at the console's foot. */
export interface PreviewLine {
  wait(): void;
  show(rehearsal: Rehearsal): void;
  /** Nothing to show yet, and why. */
  idle(messageId: string): void;
}

/** What every part of the console shares. */
export interface Desk {
  readonly words: Words;
  readonly codes: CodeWords;
  readonly vocabulary: Vocabulary;
  readonly api: Api;
  readonly feed: BoardFeed;
  readonly preview: PreviewLine;
  session: Session;
  facilities: readonly Facility[];
  /** Says something once, for everybody: also read aloud. */
  announce(text: string): void;
}

/** Whether the account may do something. */
export function may({ session }: Desk, right: string): boolean {
  return session.rights.includes(right);
}

/** A refusal in words: what happened, what to do. */
export function refusalText({ words }: Desk, refusal: Refusal): string {
  const id = refusalId(refusal, (one) => words.has(one));
  return words.plain(id, { minutes: Math.max(1, Math.ceil((refusal.wait_s ?? 60) / 60)) });
}

/** The facility of an opening. */
export function facilityOf({ facilities }: Desk, { facility }: Pick<Opening, "facility">): Facility | undefined {
  return facilities.find(({ id }) => id === facility);
}
