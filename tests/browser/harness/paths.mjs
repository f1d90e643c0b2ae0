// Where things are: the repository, the binary under test, the browser.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");
export const SCREENSHOTS = join(ROOT, "docs/screenshots");
export const OUT = join(ROOT, "tests/out");

const CHROMIUM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** First existing path, or an error that says how to get one. */
function need(paths, advice) {
  const found = paths.find((path) => path && existsSync(path));
  if (!found) throw new Error(`expected one of ${paths.filter(Boolean).join(", ")}, found none: ${advice}`);
  return found;
}

export function chromiumPath() {
  if (process.env.CHROMIUM) return need([process.env.CHROMIUM], "CHROMIUM names no file");
  return need(CHROMIUM, "install chromium, or set CHROMIUM");
}

export function michiPath() {
  if (process.env.MICHI_BIN) return need([process.env.MICHI_BIN], "MICHI_BIN names no file");
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  return need([join(target, "debug/michi")], "run `cargo build -p michi-server`, or set MICHI_BIN");
}

/** A tool of the Rust tests. */
function toolPath(name) {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  return need([join(target, "debug", name)], `run \`cargo build -p michi-tests --bin ${name}\``);
}

export function answersPath() {
  return toolPath("answers");
}

export function fixturesPath() {
  return toolPath("fixtures");
}
