import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { distance, spokenMinutes } from "../src/text/distance";
import { Messages } from "../src/text/messages";
import { POLARITY_SIGNS } from "../src/text/polarity-sign";
import { date, dateTime } from "../src/text/time";
import { Words } from "../src/text/words";

const LOCALES = "../locales";

/** Files of the server's and the staff's pages, and of cards: they do not go to the device. */
const LEFT_OUT = ["page.ftl", "card.ftl", "card-spoken.ftl", "staff.ftl"];

function served(lang: string): string {
  const files = readdirSync(`${LOCALES}/${lang}`).filter((name) => name.endsWith(".ftl") && !LEFT_OUT.includes(name));
  return files.sort().map((name) => readFileSync(`${LOCALES}/${lang}/${name}`, "utf8")).join("\n");
}

/** Every language there is; nothing here knows them by name. */
const LANGUAGES = readdirSync(LOCALES).filter((name) => existsSync(`${LOCALES}/${name}/locale.toml`));

function messagesOf(...chain: string[]): Messages {
  const messages = new Messages();
  for (const lang of chain) messages.add(lang, served(lang));
  return messages;
}

function words(...chain: string[]): Words {
  return new Words(messagesOf(...chain), { tags: chain });
}

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "");
}

test("every message id the scripts name exists in every language", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const text = sources.map((name) => readFileSync(`src/${name}`, "utf8")).join("\n");
  const ids = new Set([...text.matchAll(/(?<!class: )"((?:web|knowledge|answer|near|advice|shelter|zone|layer|depth|covers|time|distance|list)-[a-z0-9-]+[a-z0-9])"/gu)].map(([, id]) => id ?? ""));
  assert.ok(ids.size > 60, `found ${ids.size}`);
  assert.ok(LANGUAGES.length > 10, LANGUAGES.join());
  for (const lang of LANGUAGES) {
    const messages = messagesOf(lang);
    for (const id of ids) assert.ok(messages.has(id), `${lang}: ${id}`);
  }
});

test("every rule and outcome of the decision table has its sentence", () => {
  const table = JSON.parse(readFileSync("../crates/geo/src/advice/table.json", "utf8")) as {
    outcomes: string[];
    rules: { id: string }[];
  };
  const en = words("en");
  for (const { id } of table.rules) assert.ok(en.has(`advice-rule-${id.replaceAll("_", "-")}`), id);
  for (const outcome of table.outcomes) assert.ok(en.has(`outcome-${outcome.replaceAll("_", "-")}`), outcome);
});

test("digits are Latin and numbers are written in every language as the server writes them", () => {
  for (const lang of LANGUAGES) {
    const described = readFileSync(`${LOCALES}/${lang}/locale.toml`, "utf8");
    const expected = /^numbers = "(.*)"$/mu.exec(described)?.[1] ?? "1,234,567.8";
    const messages = new Messages();
    messages.add(lang, "amount = { $amount }");
    assert.equal(plain(messages.format("amount", { amount: 1234567.8 }).text), expected, lang);
  }
  assert.equal(plain(words("ja-simple", "ja").marked("distance-kilometres", { value: 1.2 })), "1.2キロメートル");
});

test("a missing message comes from the next language of the chain and says so", () => {
  const messages = new Messages();
  messages.add("en", "only-here = Here");
  messages.add("ja", "only-there = あそこ");
  assert.deepEqual(messages.format("only-there"), { text: "あそこ", lang: "ja" });
  assert.deepEqual(messages.format("nowhere"), { text: "nowhere", lang: "und" });
});

test("the server leaves the same files out of what phones fetch", () => {
  const source = readFileSync("../crates/server/src/api/locales.rs", "utf8").replace("STAFF_FILE]", '"staff.ftl"]');
  const named = /LEFT_OUT: \[&str; \d+\] = (\[.*\]);/u.exec(source)?.[1] ?? "[]";
  assert.deepEqual(JSON.parse(named), LEFT_OUT);
});

test("a draft has the official words beside what people act on, with the same numbers", () => {
  const km = new Words(messagesOf("km", "en", "ja"), { tags: ["km"] }, "ja");
  const official = km.official("outcome-leave-when", { level: 4, early: 3 });
  assert.equal(official?.polarity, "leave");
  assert.match(plain(official?.text ?? ""), /^レベル4で避難してください。.*レベル3で/u);
  assert.equal(km.official("outcome-unknown-ask")?.polarity, "unknown");
});

test("nothing stands beside what sends nobody anywhere, nor where the words need no reviewing", () => {
  const km = new Words(messagesOf("km", "en", "ja"), { tags: ["km"] }, "ja");
  assert.equal(km.official("advice-why"), undefined);
  assert.equal(km.official("knowledge-not-surveyed"), undefined, "what is not known, where it is no advice");
  assert.equal(words("km", "en", "ja").official("outcome-leave"), undefined);
  const alone = new Words(messagesOf("km", "en"), { tags: ["km"] }, "ja");
  assert.equal(alone.official("outcome-leave"), undefined, "the official words could not be had");
});

test("every way a sentence sends people has its own sign", () => {
  const ways = new Set([...served("ja").matchAll(/\.polarity = ([a-z-]+)/gu)].map(([, way]) => way ?? ""));
  assert.ok(ways.size >= 8, [...ways].join());
  for (const way of ways) assert.ok(way in POLARITY_SIGNS, way);
});

test("moments are told in Japan time with the language's own clock", () => {
  const at = Date.parse("2026-11-20T06:05:00Z");
  assert.equal(plain(dateTime(words("en"), at)), "20 Nov 2026, 15:05 (Japan time)");
  assert.match(plain(dateTime(words("ja-simple"), at)), /午後《ごご》3｜時《じ》5｜分/u);
  assert.equal(plain(date(words("en"), "2020-07-06")), "6 Jul 2020");
});

test("distances and minutes are rounded as people say them", () => {
  const en = words("en");
  assert.equal(plain(distance(en, 362)), "350 m");
  assert.equal(plain(distance(en, 980)), "1 km");
  assert.equal(plain(distance(en, 1249)), "1.2 km");
  assert.deepEqual([0.2, 7.4, 24, 56, 62].map(spokenMinutes), [1, 7, 25, 55, 60]);
});
