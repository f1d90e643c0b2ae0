import { keptSince } from "./clock";
import { config } from "./config";
import { pageIdle, pageLoaded, savesData } from "./idle";
import { inAppWithoutStorage } from "./in-app";
import { startMenus } from "./menus";
import { whenNear } from "./near-view";
import { startReadingAids } from "./reading-aids";
import { startWorker } from "./worker";

const settings = config();

startReadingAids();
startMenus();
void startWorker(settings);

if (keptSince() !== undefined || inAppWithoutStorage()) {
  void import("./notes").then(({ showNotes }) => showNotes(settings)).catch(() => undefined);
}

if (settings.live) {
  void pageLoaded()
    .then(() => import("../live/start"))
    .then(({ live, showsPostings }) => (showsPostings() ? live(settings) : undefined))
    .catch(() => undefined);
}

// Everything is there without a network after one visit, whether or not the map was looked at.
if (!savesData()) void pageIdle().then(() => import("../offline/bring")).then(({ bringCity }) => bringCity(settings)).catch(() => undefined);

const map = document.querySelector("michi-map");
if (map && savesData()) void import("./notes").then(({ sayFetchedWhenNear }) => sayFetchedWhenNear(settings, map)).catch(() => undefined);
if (map) whenNear(map, () => void import("../map/map"));
if (document.querySelector("michi-my")) void import("../my/my");

const forms = [...document.querySelectorAll<HTMLFormElement>("form.search")].filter((form) => !form.closest("michi-map"));
const [first] = forms;
if (first) whenNear(first, () => void import("../search/page-search").then(({ replaceForms }) => replaceForms(forms)).catch(() => undefined));
