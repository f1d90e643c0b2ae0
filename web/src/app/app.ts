import { ServerClock, keptSince } from "./clock";
import { config } from "./config";
import { inAppWithoutStorage } from "./in-app";
import { whenNear } from "./near-view";
import { startReadingAids } from "./reading-aids";
import { startWorker } from "./worker";

const settings = config();
const clock = new ServerClock(settings.server_time, keptSince() !== undefined);

startReadingAids();
void startWorker(settings);

if (keptSince() !== undefined || inAppWithoutStorage() || document.querySelector("time[data-age]")) {
  void import("./notes").then(({ showNotes }) => showNotes(settings, clock));
}

const map = document.querySelector("michi-map");
if (map) whenNear(map, () => void import("../map/map"));
if (document.querySelector("michi-my")) void import("../my/my");
