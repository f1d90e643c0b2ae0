// Every page there is, of every kind, in the languages asked for.
import { PAGES, phone } from "./browser.mjs";
import { mapIdle } from "./map.mjs";

/** What comes after the language in the addresses of the pages. */
export async function everyTarget(server) {
  const { places } = await (await fetch(`${server.origin}/packs/places.json`)).json();
  const ofKind = (kind) => places.find((place) => place.kind === kind)?.id;
  const named = ["district", "station", "bus_stop", "office", "facility"].map(ofKind).filter(Boolean);
  return [...PAGES, ...named.map((id) => `place/${encodeURIComponent(id)}`), "places?q=Hama", "places?q=zzzz", "nowhere"];
}

/** Opens each page, waits until its map, if it has one, has drawn, and collects what is wrong. */
export async function faultsOf({ server, browser, targets, langs, options }, look) {
  const { context, page, faults } = await phone(browser, options);
  const wrong = [];
  for (const target of targets) {
    for (const lang of langs) {
      await page.goto(`${server.origin}/${lang}/${target}`);
      if (await page.locator("michi-map").count()) await mapIdle(page);
      for (const what of await look(page, { lang, target })) wrong.push(`/${lang}/${target}: ${what}`);
    }
  }
  await context.close();
  return [...wrong, ...faults.filter((fault) => !/404 \(Not Found\)/.test(fault))];
}
