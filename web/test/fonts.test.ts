import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const LOCALES = "../locales";

test("every font that a language names is copied by the build", () => {
  const list = /const FONTS = (\[.*\]);/u.exec(readFileSync("build.mjs", "utf8"))?.[1] ?? "[]";
  const copied = (JSON.parse(list) as string[]).map((script) => `noto-sans-${script}`);
  const files = readdirSync(LOCALES).map((lang) => `${LOCALES}/${lang}/locale.toml`).filter((path) => existsSync(path));
  const named = files.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^file = "(.*)"$/gmu)].map(([, file]) => file ?? ""));
  assert.ok(named.length >= 4, named.join());
  for (const file of named) assert.ok(copied.includes(file), file);
});
