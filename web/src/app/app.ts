import { keptSince } from "./clock";
import { config } from "./config";
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

const map = document.querySelector("michi-map");
if (map) whenNear(map, () => void import("../map/map"));
if (document.querySelector("michi-my")) void import("../my/my");

const forms = [...document.querySelectorAll<HTMLFormElement>("form.search")].filter((form) => !form.closest("michi-map"));
const [first] = forms;
if (first) whenNear(first, () => void import("../search/page-search").then(({ replaceForms }) => replaceForms(forms)).catch(() => undefined));
