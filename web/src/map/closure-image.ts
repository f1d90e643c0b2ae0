/** What a sign says: nobody or hardly anybody passes, or one passes in part. */
export type ClosureSign = "closed" | "limited";

/** Drawn whole while it is certain, broken while it is planned or unconfirmed. */
export type ClosureLook = "certain" | "uncertain";

/**
 * The red of prohibition signs: no hazard zone and no alert level has it.
 *
 * # Source
 * ISO 3864-4, safety red, as sRGB near its daylight colour; drawing our own.
 */
export const CLOSURE_RED = "#9b1b30";

const SCALE = 3;
const SIDE = 32;
const ARROW_SIDE = 16;

/** Draws the sign of a closure: a ring with a bar, or a triangle with a mark. */
export function closureImage(sign: ClosureSign, look: ClosureLook): ImageData {
  const pen = canvas(SIDE);
  if (sign === "closed") ring(pen, look);
  else triangle(pen, look);
  return pixels(pen, SIDE);
}

/** Draws the arrow along a line that is closed in one direction. */
export function arrowImage(): ImageData {
  const pen = canvas(ARROW_SIDE);
  pen.beginPath();
  for (const [x, y] of [[2, 2], [14, 8], [2, 14], [5.5, 8]] as const) pen.lineTo(x, y);
  pen.closePath();
  pen.lineJoin = "round";
  pen.lineWidth = 2.5;
  pen.strokeStyle = "#fff";
  pen.stroke();
  pen.fillStyle = CLOSURE_RED;
  pen.fill();
  return pixels(pen, ARROW_SIDE);
}

function canvas(side: number): CanvasRenderingContext2D {
  const element = document.createElement("canvas");
  element.width = side * SCALE;
  element.height = side * SCALE;
  const pen = element.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("expected a canvas to draw on, found none");
  pen.scale(SCALE, SCALE);
  return pen;
}

function pixels(pen: CanvasRenderingContext2D, side: number): ImageData {
  return pen.getImageData(0, 0, side * SCALE, side * SCALE);
}

function ring(pen: CanvasRenderingContext2D, look: ClosureLook): void {
  disc(pen, 15.5, "#fff");
  const turn = 2 * Math.PI;
  pen.lineWidth = 4.5;
  pen.strokeStyle = CLOSURE_RED;
  if (look === "uncertain") pen.setLineDash([(turn * 11.5) / 16, (turn * 11.5) / 16]);
  pen.beginPath();
  pen.arc(16, 16, 11.5, 0, turn);
  pen.stroke();
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(8.2, 8.2);
  pen.lineTo(23.8, 23.8);
  pen.stroke();
}

function disc(pen: CanvasRenderingContext2D, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(16, 16, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

function triangle(pen: CanvasRenderingContext2D, look: ClosureLook): void {
  const corners = [[16, 4.5], [28.5, 26.5], [3.5, 26.5]] as const;
  pen.beginPath();
  for (const [x, y] of corners) pen.lineTo(x, y);
  pen.closePath();
  pen.lineJoin = "round";
  pen.lineWidth = 7;
  pen.strokeStyle = "#fff";
  pen.stroke();
  pen.fillStyle = "#fff";
  pen.fill();
  pen.lineWidth = 3.5;
  pen.strokeStyle = CLOSURE_RED;
  if (look === "uncertain") breakSides(pen, corners);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = CLOSURE_RED;
  pen.fillRect(14.5, 12, 3, 7);
  pen.fillRect(14.5, 21, 3, 3);
}

/** Breaks each side twice, so that the corners, which make the triangle, stay whole. */
function breakSides(pen: CanvasRenderingContext2D, [[x1, y1], [x2, y2]]: readonly [readonly [number, number], readonly [number, number], ...unknown[]]): void {
  const period = Math.hypot(x2 - x1, y2 - y1) / 2;
  const gap = 4;
  pen.setLineDash([period - gap, gap]);
  pen.lineDashOffset = (period - gap) / 2;
}
