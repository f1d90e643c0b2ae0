// A second build of the front end, to be updated to: every file has another name, the code says so.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

const HASH = /-([A-Z0-9]{8})(\.(?:js|css))/g;

/** Copies the built front end to a folder as another build; pages of it carry `data-build="next"`. */
export function nextBuild() {
  const folder = mkdtempSync(join(tmpdir(), "michi-build-"));
  const assets = join(folder, "assets");
  cpSync(join(ROOT, "web/dist"), folder, { recursive: true });
  for (const name of readdirSync(assets)) {
    const path = join(assets, name);
    if (/\.(br|gz)$/.test(name)) rmSync(path);
    else if (/\.(js|css)$/.test(name)) {
      const marked = name.startsWith("app-") && name.endsWith(".js") ? ';document.documentElement.dataset.build="next";' : "";
      writeFileSync(join(assets, renamed(name)), renamed(readFileSync(path, "utf8")) + marked);
      rmSync(path);
    }
  }
  const worker = readFileSync(join(folder, "sw.js"), "utf8").replace(/shell-[0-9a-f]{12}|"[0-9a-f]{12}"/, (found) => found.replace(/[0-9a-f]{12}/, "0123456789ab"));
  writeFileSync(join(folder, "sw.js"), renamed(worker));
  for (const name of ["sw.js.br", "sw.js.gz"]) rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, "manifest.json"), renamed(readFileSync(join(folder, "manifest.json"), "utf8")));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The names of the files of the other build in place of this one's. */
function renamed(text) {
  return text.replace(HASH, (_, hash, ext) => `-${[...hash].reverse().join("")}${ext}`);
}
