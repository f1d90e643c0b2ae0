import { advise } from "./advice";
import { Ground, type Ledger } from "./ground";
import { hazardAnswer } from "./hazard";
import { nearestSites } from "./shelters";
import type { InForce } from "./situation";
import type { Answer, HazardAnswer, Household, PackMetadata, Point } from "./types";

/** What a question may say beside the point. */
export interface Question {
  readonly accuracy_m?: number;
  readonly household?: Household;
  readonly inForce?: InForce;
  /** Today's date in Japan, `YYYY-MM-DD`; decides what is out of date. */
  readonly today?: string;
  /** Sites that are known not to take anybody in now. */
  readonly notOpen?: ReadonlySet<string>;
}

/** The widest accuracy that is looked at, in metres; a wider one says nothing about a place. */
const WIDEST_ACCURACY_M = 50_000;

/** Answers at a point from the pack alone; the same JSON as the server's answer. */
export async function answerAt(pack: Ledger, point: Point, question: Question = {}): Promise<Answer> {
  const { metadata } = pack;
  const accuracy_m = Math.min(question.accuracy_m ?? 0, WIDEST_ACCURACY_M);
  const within_m = Math.max(metadata.advice.derivation.near_m, accuracy_m);
  const ground = await Ground.around(pack, point, within_m);
  const inside_city = isInside(metadata, ground);
  const asked = { ground, inside_city, today: question.today ?? "" };
  const hazards = metadata.hazards.map((kind) => hazardAnswer(asked, metadata.layers, kind));
  const advice = advise(metadata.advice, hazards, question.household, question.inForce);
  const shelters = nearestSites(metadata, hazardsOfSites(metadata.hazards, hazards), point, question.notOpen);
  return { point, inside_city, accuracy_m, hazards, advice, shelters };
}

/** Whether the point is in the city: inside its boundary, or its bounds without one. */
function isInside({ layers, city }: PackMetadata, ground: Ground): boolean {
  const boundaries = layers.filter(({ role, status }) => role === "boundary" && status === "data");
  if (boundaries.length > 0) return boundaries.some(({ id }) => ground.at(id).length > 0);
  const [west, south, east, north] = city.bounds;
  const [lon, lat] = ground.point;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The hazards the named sites must do for: all drawn here or near; none drawn: flood where listed. */
function hazardsOfSites(listed: readonly string[], answers: readonly HazardAnswer[]): string[] {
  const drawn = answers.filter(({ zones, near }) => zones.length > 0 || near !== null).map(({ kind }) => kind);
  if (drawn.length > 0) return drawn;
  return [listed.includes("flood") ? "flood" : (listed[0] ?? "flood")];
}
