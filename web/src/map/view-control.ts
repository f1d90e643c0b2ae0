import type { Point } from "../engine/types";
import type { OpenCity } from "../offline/city";

/** What the page may ask of the map, once it is drawn. */
export interface ViewControl {
  /** Moves to a point and marks it. */
  goTo(point: Point): void;
  /** Puts the pin on the answered point and moves it clear of the sheet. */
  showAnswered(point: Point, sheet: HTMLElement): void;
  /** Takes the pin away. */
  clearAnswered(): void;
  /** Draws a newer pack from now on. */
  draw(city: OpenCity): void;
  /** Gives the keyboard to the map. */
  focus(): void;
}
