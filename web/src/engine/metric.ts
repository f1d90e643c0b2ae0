import { DETAIL_ZOOM, EXTENT } from "./tile";
import type { Point } from "./types";

/** Semi-major axis in metres and eccentricity squared. Source: WGS 84 (NGA.STND.0036). */
const SEMI_MAJOR_AXIS_M = 6_378_137;
const ECCENTRICITY_SQUARED = 6.694_379_990_14e-3;

/** A flat map round one point: metres per degree there, as the server measures. */
export class LocalMetric {
  readonly mPerLon: number;
  readonly mPerLat: number;
  /** Metres of one tile unit of the detail zoom, east and south. */
  readonly unitX: number;
  readonly unitY: number;

  constructor(readonly centre: Point) {
    const lat = (centre[1] * Math.PI) / 180;
    const w = 1 - ECCENTRICITY_SQUARED * Math.sin(lat) ** 2;
    const primeVertical = SEMI_MAJOR_AXIS_M / Math.sqrt(w);
    const meridian = (primeVertical * (1 - ECCENTRICITY_SQUARED)) / w;
    this.mPerLon = (primeVertical * Math.cos(lat) * Math.PI) / 180;
    this.mPerLat = (meridian * Math.PI) / 180;
    const degreesPerUnit = 360 / (2 ** DETAIL_ZOOM * EXTENT);
    this.unitX = this.mPerLon * degreesPerUnit;
    this.unitY = this.mPerLat * degreesPerUnit * Math.cos(lat);
  }

  /** Straight distance from the centre in metres. */
  distance(to: Point): number {
    return Math.hypot((to[0] - this.centre[0]) * this.mPerLon, (to[1] - this.centre[1]) * this.mPerLat);
  }
}
