import assert from "node:assert/strict";
import { test } from "node:test";
import { pickName } from "../src/text/names";
import { rubyPieces, spoken, withoutRuby } from "../src/text/ruby";

test("markup is split into words with their readings", () => {
  assert.deepEqual(rubyPieces("｜川《かわ》の ｜水《みず》"), [
    { base: "川", reading: "かわ" },
    { base: "の " },
    { base: "水", reading: "みず" },
  ]);
});

test("broken markup stays as text", () => {
  for (const broken of ["｜", "｜川", "｜川《", "《かわ》", "｜《》"]) {
    assert.equal(rubyPieces(broken).map(({ base }) => base).join(""), broken);
  }
});

test("attributes have no readings and speech has only readings", () => {
  assert.equal(withoutRuby("｜川《かわ》の｜水《みず》"), "川の水");
  assert.equal(spoken("｜川《かわ》の\u2068｜水《みず》\u2069"), "かわのみず");
});

test("a name is picked as the language wants names", () => {
  const names = { ja: "鹿島市", "ja-Hrkt": "かしまし", "ja-Latn": "Kashima-shi", en: "Kashima City" };
  assert.deepEqual(pickName(names, { tags: ["ja"], ruby: "ja-Hrkt" }), { text: "｜鹿島市《かしまし》", lang: "ja" });
  assert.deepEqual(pickName(names, { tags: ["en", "ja-Latn", "ja"], beside: true }), {
    text: "Kashima City",
    lang: "en",
    beside: "鹿島市",
  });
  const kana = { ja: "かたらい", "ja-Hrkt": "かたらい" };
  assert.equal(pickName(kana, { tags: ["ja"], ruby: "ja-Hrkt" }).text, "かたらい");
});
