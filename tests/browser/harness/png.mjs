// Reads the 8-bit PNGs that screenshots are, so that tests can count colours.
import { inflateSync } from "node:zlib";

const CHANNELS = { 2: 3, 6: 4 };

/** Decodes a PNG into width, height and RGB triples. */
export function decode(png) {
  let at = 8;
  let head;
  const parts = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const kind = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") head = { width: body.readUInt32BE(0), height: body.readUInt32BE(4), depth: body[8], colour: body[9], interlace: body[12] };
    if (kind === "IDAT") parts.push(body);
    at += 12 + length;
  }
  const channels = CHANNELS[head.colour];
  if (head.depth !== 8 || !channels || head.interlace) throw new Error(`expected an 8-bit RGB PNG, found ${JSON.stringify(head)}`);
  return { width: head.width, height: head.height, rgb: unfilter(inflateSync(Buffer.concat(parts)), head, channels) };
}

function unfilter(raw, { width, height }, channels) {
  const stride = width * channels;
  const lines = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const x = raw[y * (stride + 1) + 1 + i];
      const left = i >= channels ? lines[y * stride + i - channels] : 0;
      const up = y ? lines[(y - 1) * stride + i] : 0;
      const corner = y && i >= channels ? lines[(y - 1) * stride + i - channels] : 0;
      lines[y * stride + i] = x + predict(filter, left, up, corner);
    }
  }
  if (channels === 3) return lines;
  const rgb = Buffer.alloc(width * height * 3);
  for (let p = 0; p < width * height; p++) lines.copy(rgb, p * 3, p * 4, p * 4 + 3);
  return rgb;
}

function predict(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [dl, du, dc] = [left, up, corner].map((v) => Math.abs(guess - v));
  return dl <= du && dl <= dc ? left : du <= dc ? up : corner;
}

/** Share of pixels (0–1) within `tolerance` of a colour such as `#ffd8c0` in each channel. */
export function shareOf({ rgb }, hex, tolerance = 10) {
  const want = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  let found = 0;
  for (let i = 0; i < rgb.length; i += 3) {
    if (want.every((v, c) => Math.abs(rgb[i + c] - v) <= tolerance)) found++;
  }
  return found / (rgb.length / 3);
}

/** Share of pixels (0–1) that differ between two pictures of one size. */
export function shareChanged(a, b, tolerance = 24) {
  let changed = 0;
  for (let i = 0; i < a.rgb.length; i += 3) {
    if ([0, 1, 2].some((c) => Math.abs(a.rgb[i + c] - b.rgb[i + c]) > tolerance)) changed++;
  }
  return changed / (a.rgb.length / 3);
}

/** The colour a layer of some opacity has over another, both such as `#ffd8c0`. */
export function blend(hex, opacity, under) {
  const part = (colour, i) => parseInt(colour.slice(i, i + 2), 16);
  const mixed = [1, 3, 5].map((i) => Math.round(part(hex, i) * opacity + part(under, i) * (1 - opacity)));
  return `#${mixed.map((v) => v.toString(16).padStart(2, "0")).join("")}`;
}
