/** How a site looks: open now, recommended for the hazard shown, or another one. */
export type SiteLook = "open" | "recommended" | "other";

const SCALE = 3;
const SIDE = 26;
const GROUP_WIDTH = 44;

/** The green of signs that show the way to a refuge, and the grey of places to ask about first. */
export const SITE_COLOURS: Readonly<Record<SiteLook, string>> = { open: "#10754a", recommended: "#10754a", other: "#4d4d4d" };

/** The frame's dashes: a place to ask about is told apart without its colour too. */
export const SITE_DASHES: Readonly<Record<SiteLook, number[]>> = { open: [], recommended: [], other: [4, 2.5] };

/** Draws a site's symbol: an outlined house, a solid one only where it is known to be open. */
export function shelterImage(look: SiteLook, group = false): ImageData {
  const width = group ? GROUP_WIDTH : SIDE;
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = SIDE * SCALE;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return new ImageData(canvas.width, canvas.height);
  pen.scale(SCALE, SCALE);
  plate(pen, width, look);
  pen.translate(group ? 1 : 0, 0);
  roof(pen, look);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function plate(pen: CanvasRenderingContext2D, width: number, look: SiteLook): void {
  pen.beginPath();
  pen.roundRect(1, 1, width - 2, SIDE - 2, 6);
  pen.fillStyle = "#fff";
  pen.fill();
  pen.beginPath();
  pen.roundRect(2.25, 2.25, width - 4.5, SIDE - 4.5, 5);
  pen.lineWidth = 2.5;
  pen.strokeStyle = SITE_COLOURS[look];
  pen.setLineDash(SITE_DASHES[look]);
  pen.stroke();
  pen.setLineDash([]);
  if (look !== "open") return;
  pen.fillStyle = SITE_COLOURS[look];
  pen.fill();
}

function roof(pen: CanvasRenderingContext2D, look: SiteLook): void {
  pen.beginPath();
  pen.moveTo(13, 6.5);
  pen.lineTo(20, 12.5);
  pen.lineTo(18.2, 12.5);
  pen.lineTo(18.2, 19);
  pen.lineTo(7.8, 19);
  pen.lineTo(7.8, 12.5);
  pen.lineTo(6, 12.5);
  pen.closePath();
  pen.lineJoin = "round";
  pen.lineWidth = 1.8;
  pen.strokeStyle = look === "open" ? "#fff" : SITE_COLOURS[look];
  pen.stroke();
  if (look !== "open") return;
  pen.fillStyle = "#fff";
  pen.fill();
}
