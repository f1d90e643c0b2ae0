import type { Words } from "./words";

/** A distance as people say it: metres to the nearest 10 or 50, kilometres with one decimal. */
export function distance(words: Words, metres: number): string {
  const rounded = metres < 95 ? nearest(metres, 10) : nearest(metres, 50);
  if (rounded < 1000) return words.marked("distance-metres", { value: rounded });
  const kilometres = metres < 9950 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000);
  return words.marked("distance-kilometres", { value: kilometres });
}

/** Minutes on foot as people say them: to 1 below 10, to 5 below an hour, else to 10. */
export function spokenMinutes(minutes: number): number {
  if (minutes < 10) return Math.max(1, Math.round(minutes));
  return minutes < 57.5 ? nearest(minutes, 5) : nearest(minutes, 10);
}

function nearest(value: number, step: number): number {
  return Math.round(value / step) * step;
}
