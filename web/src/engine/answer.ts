import { advise } from "./advice";
import { Ground, type Ledger } from "./ground";
import { hazardAnswer } from "./hazard";
import { nearestSites } from "./shelters";
import type { InForce } from "./situation";
import type { Advice, Answer, Household, Point } from "./types";

/** What a question may say beside the point. */
export interface Question {
  readonly accuracy_m?: number;
  readonly household?: Household;
  readonly inForce?: InForce;
  /** Today's date in Japan, `YYYY-MM-DD`; decides what is out of date. */
  readonly today?: string;
}

/** The widest accuracy that is looked at, in metres; a wider one says nothing about a place. */
const WIDEST_ACCURACY_M = 50_000;

/** Answers at a point from the pack alone; the same JSON as the server's answer. */
export async function answerAt(pack: Ledger, point: Point, question: Question = {}): Promise<Answer> {
  const { metadata } = pack;
  const accuracy_m = Math.min(question.accuracy_m ?? 0, WIDEST_ACCURACY_M);
  const within_m = Math.max(metadata.advice.derivation.near_m, accuracy_m);
  const ground = await Ground.around(pack, point, within_m);
  const boundary = metadata.layers.find(({ role, status }) => role === "boundary" && status === "data");
  const inside_city = !boundary || ground.at(boundary.id).length > 0;
  const asked = { ground, inside_city, today: question.today ?? "" };
  const hazards = metadata.hazards.map((kind) => hazardAnswer(asked, metadata.layers, kind));
  const advice = advise(metadata.advice, hazards, question.household, question.inForce);
  const shelters = nearestSites(metadata, hazardOfSites(metadata.hazards, advice), point);
  return { point, inside_city, accuracy_m, hazards, advice, shelters };
}

/** The hazard the named sites are for: flood where the city lists it, else what decided. */
function hazardOfSites(hazards: readonly string[], advice: Advice): string {
  if (hazards.includes("flood")) return "flood";
  return advice.by.find(({ outcome }) => outcome === advice.outcome)?.hazard ?? hazards[0] ?? "flood";
}
