// What the pages must say in each language, and what no sentence may say.
import assert from "node:assert/strict";

export const EXPECTED = {
  en: {
    now: ["City postings are not connected to this page yet", "Seeing no order here does not mean that there is none."],
    depth2: /River flood: 0\.5–3 m deep/,
    smallerRivers: /Smaller rivers: not surveyed\./,
    noData: /no data here\. This does not mean safe\./,
    landslide: /Landslide[^.]*no data here/,
    noZone: /River flood: no zone is drawn here\. Water can still come\./,
    level4: /At level 4, leave\./,
    level3: /leave at level 3\. Do not wait/,
    near: /Within 50 m of here, water can be 0\.5–3 m deep\./,
  },
  ja: {
    now: ["まだこのページにつながっていません"],
    depth2: /水の深さ 0\.5～3 m/,
    smallerRivers: /小さな川は調査されていません。/,
    noData: /ここのデータがありません。安全という意味ではありません。/,
    landslide: /土砂災害[^。]*ここのデータがありません/,
    noZone: /ここには区域が描かれていません。水が来ないという意味ではありません。/,
    level4: /レベル4で避難してください。/,
    level3: /レベル3で避難してください。次のレベルを待たないで/,
    near: /50 m以内に、水の深さが0\.5～3 mの場所があります。/,
  },
  "ja-simple": {
    now: ["まだ この ページに 来ません"],
    depth2: /水の 深さ：0\.5メートルから 3メートルまで/,
    smallerRivers: /小さい 川は、まだ しらべて\s*いません。/,
    noData: /ここの データが ありません。安全とは いえません。/,
    landslide: /(土砂|がけ|土)[^。]*ここの データが ありません/,
    noZone: /ここには 色が ありません。でも、水が 来るかもしれません。/,
    level4: /レベル4の とき、にげてください。/,
    level3: /レベル3の とき、にげてください。次の レベルを/,
    near: /50メートルより 近くに、水の 深さが 0\.5メートルから 3メートルまでの ところが あります。/,
  },
};

const TAKEN_BACK = /not mean safe|safest place within reach|安全という意味ではありません|安全とは\s*いえません|緊急安全確保|安心しないで/g;
const PROMISE = /\bsafe|no danger|no risk|all clear|安全|安心|大丈夫|問題ありません|心配ありません/i;

/** Fails when a text reads as if a place were safe. */
export function promisesNothing(text) {
  assert.doesNotMatch(text.replace(TAKEN_BACK, ""), PROMISE);
}
