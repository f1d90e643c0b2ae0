import assert from "node:assert/strict";
import { test } from "node:test";
import { placeNear } from "../src/map/place-near";
import { Gazetteer, type Place, spokenNames } from "../src/search/gazetteer";
import { pickName } from "../src/text/names";

const HALL = [130.0987, 33.1037] as const;

/** A place so many metres north of the city hall. */
function place(kind: string, north_m: number): Place {
  return { id: `${kind}-${north_m}`, kind, name: { ja: kind }, lon: HALL[0], lat: HALL[1] + north_m / 110_900, keys: [] };
}

function nearest(...places: Place[]): string | undefined {
  return placeNear(new Gazetteer(places), [...HALL])?.id;
}

test("a facility or a station close by is named before a bus stop at the door", () => {
  assert.equal(nearest(place("bus_stop", 5), place("facility", 280)), "facility-280");
  assert.equal(nearest(place("bus_stop", 5), place("station", 310)), "bus_stop-5");
  assert.equal(nearest(place("facility", 120), place("station", 90)), "station-90");
});

test("towns and districts never stand for a point, nor does what is far", () => {
  assert.equal(nearest(place("town", 0), place("district", 0), place("bus_stop", 150)), undefined);
});

test("a stop is named without the explanation after it, with its Japanese name beside", () => {
  const names = { ja: "鹿島市役所・エイブル前(下り)", en: "Kashimashiyakusho・eiburu-mae(Kashima City Hall・Eburu)" };
  const stop = spokenNames({ kind: "bus_stop", name: names });
  assert.deepEqual(pickName(stop, { tags: ["en"], beside: true }), {
    text: "Kashimashiyakusho・eiburu-mae",
    lang: "en",
    beside: "鹿島市役所・エイブル前(下り)",
  });
  assert.equal(spokenNames({ kind: "facility", name: names }).en, names.en);
  assert.equal(spokenNames({ kind: "bus_stop", name: { en: "(temporary)" } }).en, "(temporary)");
});
