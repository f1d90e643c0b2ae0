import type { ClosureFeature, Opening as PublicOpening, OpeningsById } from "../live/postings";
import { type Board, closureState } from "./board";

/** The closures of the staff's board as the public map draws them. */
export function closureFeatures(board: Board, now: number): ClosureFeature[] {
  return board.closures.map((closure) => ({
    type: "Feature",
    geometry: closure.geometry as ClosureFeature["geometry"],
    properties: {
      id: closure.id,
      road_name: closure.road_name,
      restriction: closure.restriction,
      direction: closure.direction as "both" | "forward" | "backward",
      state: closureState(closure, now),
      starts_at: closure.starts_at,
      recheck_by: closure.recheck_by,
    },
  }));
}

/** The posted states of the sites, by the site's id. */
export function openings({ openings: all }: Board): OpeningsById {
  return new Map(all.map((opening) => [opening.facility, opening as PublicOpening]));
}
