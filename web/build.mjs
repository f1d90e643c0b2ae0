// Builds the front end: `npm run build` writes dist/, `--engine` and `--test` write dist-test/.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { basename, join, relative } from "node:path";

const DIST = "dist";
const TARGET = ["es2022", "chrome94", "firefox93", "safari15.4"];
const WORKER = "node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs";
/** Scripts that some phones have no font for, or a wrong one; `locale.toml` says which language uses which. */
const FONTS = ["devanagari", "khmer", "myanmar", "sinhala", "thai"];
/** Most bytes of a font: it is fetched where the network may be slow. */
const MOST_FONT_BYTES = 120 * 1024;

const common = { bundle: true, minify: true, logLevel: "warning", target: TARGET, metafile: true, legalComments: "none" };

/** Names of the built files by their plain name: `app.js` → `assets/app-HASH.js`. */
function outputs(result) {
  const named = {};
  for (const [file, meta] of Object.entries(result.metafile.outputs)) {
    if (file.endsWith(".map")) continue;
    const path = relative(DIST, file);
    const ext = file.slice(file.lastIndexOf("."));
    const isEntry = meta.entryPoint && !basename(path).startsWith("part-");
    const name = isEntry ? basename(path).replace(/-[A-Z0-9]{8}(\.[a-z]+)$/, "$1") : basename(path);
    named[name.endsWith(ext) ? name : name + ext] = path;
  }
  return named;
}

function copyWorker() {
  const body = readFileSync(WORKER, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  return writeHashed("maplibre-worker", ".js", body);
}

/** Writes a file below `assets/` under a name that changes with what it holds. */
function writeHashed(name, ext, body) {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 8).toUpperCase();
  const path = `assets/${name}-${hash}${ext}`;
  writeFileSync(join(DIST, path), body);
  return path;
}

/** The part of each font that holds its script, with its licence beside it. */
function copyFonts() {
  const copied = FONTS.map((script) => {
    const name = `noto-sans-${script}`;
    const folder = `node_modules/@fontsource/${name}`;
    const body = readFileSync(`${folder}/files/${name}-${script}-400-normal.woff2`);
    if (body.length > MOST_FONT_BYTES) throw new Error(`expected ${name} within ${MOST_FONT_BYTES} bytes, found ${body.length}`);
    writeHashed(`${name}-license`, ".txt", readFileSync(`${folder}/LICENSE`));
    return [`${name}.woff2`, writeHashed(name, ".woff2", body)];
  });
  return Object.fromEntries(copied);
}

/** Same-folder file names the scripts look up beside themselves. */
function fileName(path) {
  return JSON.stringify(`./${basename(path)}`);
}

async function buildSite() {
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(join(DIST, "assets"), { recursive: true });
  const worker = copyWorker();
  const css = await build({
    ...common,
    entryPoints: ["app", "map", "sheet"].map((name) => `styles/${name}.css`).filter(existsSync),
    outdir: join(DIST, "assets"),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file", ".svg": "dataurl" },
  });
  const styles = outputs(css);
  const js = await build({
    ...common,
    entryPoints: { app: "src/app/app.ts", map: "src/map/map.ts", my: "src/my/my.ts" },
    outdir: join(DIST, "assets"),
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    format: "esm",
    splitting: true,
    loader: { ".svg": "text" },
    define: {
      MAP_CSS: fileName(styles["map.css"] ?? ""),
      SHEET_CSS: fileName(styles["sheet.css"] ?? ""),
      MAP_WORKER: fileName(worker),
    },
  });
  const manifest = { ...styles, ...outputs(js), "maplibre-worker.js": worker };
  const staff = await buildStaff(worker);
  // no part of the shell: a phone keeps the font of its own language only
  const fonts = copyFonts();
  const shell = Object.values(manifest).map((path) => `/${path}`).sort();
  await build({
    ...common,
    entryPoints: ["src/offline/sw.ts"],
    outfile: join(DIST, "sw.js"),
    format: "iife",
    define: {
      SHELL_FILES: JSON.stringify(shell),
      SHELL_VERSION: JSON.stringify(createHash("sha256").update(shell.join()).digest("hex").slice(0, 12)),
    },
  });
  writeFileSync(join(DIST, "manifest.json"), `${JSON.stringify({ ...manifest, ...staff, ...fonts }, null, 2)}\n`);
  compress([...Object.values(manifest), ...chunks(), "sw.js"]);
}

/** The staff's pages, built apart: no part of theirs changes or weighs on what phones fetch and keep. */
async function buildStaff(worker) {
  const shared = { ...common, outdir: join(DIST, "assets"), entryNames: "[name]-[hash]", assetNames: "[name]-[hash]" };
  const css = await build({ ...shared, entryPoints: ["styles/staff.css"], loader: { ".svg": "dataurl" } });
  const js = await build({
    ...shared,
    entryPoints: { staff: "src/staff/staff.ts" },
    chunkNames: "part-staff-[hash]",
    format: "esm",
    splitting: true,
    loader: { ".svg": "text" },
    define: { MAP_CSS: '""', SHEET_CSS: '""', MAP_WORKER: fileName(worker) },
  });
  const built = { ...outputs(css), ...outputs(js) };
  return { "staff.css": built["staff.css"], "staff.js": built["staff.js"] };
}

/** Parts that no entry of the manifest names. */
function chunks() {
  return readdirSync(join(DIST, "assets")).map((name) => `assets/${name}`);
}

/** Writes `.br` and `.gz` beside each text file, so that the server starts without compressing. */
function compress(paths) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  for (const path of new Set(paths.filter((name) => /\.(js|css)$/.test(name)))) {
    const body = readFileSync(join(DIST, path));
    writeFileSync(join(DIST, `${path}.br`), brotliCompressSync(body, quality));
    writeFileSync(join(DIST, `${path}.gz`), gzipSync(body, { level: 9 }));
  }
}

async function buildForNode(entryPoints) {
  await build({
    ...common,
    minify: false,
    entryPoints,
    outdir: "dist-test",
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: ["node20"],
    loader: { ".svg": "text" },
    define: { MAP_CSS: '""', SHEET_CSS: '""', MAP_WORKER: '""' },
  });
}

const mode = process.argv[2];
if (mode === "--engine") {
  await buildForNode({ engine: "src/engine/engine.ts" });
} else if (mode === "--test") {
  rmSync("dist-test", { recursive: true, force: true });
  const tests = readdirSync("test").filter((name) => name.endsWith(".test.ts"));
  await buildForNode({
    engine: "src/engine/engine.ts",
    ...Object.fromEntries(tests.map((name) => [name.replace(/\.ts$/, ""), `test/${name}`])),
  });
} else {
  await buildSite();
}
