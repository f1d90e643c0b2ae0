import ask from "../../icons/ask.svg";
import cancelled from "../../icons/cancelled.svg";
import ended from "../../icons/ended.svg";
import goThere from "../../icons/go-there.svg";
import keepOut from "../../icons/keep-out.svg";
import leave from "../../icons/leave.svg";
import mayPass from "../../icons/may-pass.svg";
import protect from "../../icons/protect.svg";
import up from "../../icons/up.svg";
import { drawn } from "./icon";

/** The drawn sign of each way, the same as on the server's pages. */
export const POLARITY_SIGNS: Readonly<Record<string, string>> = {
  leave,
  "go-there": goThere,
  "go-up": up,
  "safest-now": protect,
  "keep-out": keepOut,
  "may-pass": mayPass,
  ended,
  cancelled,
  unknown: ask,
};

/** The sign of a way; of one nobody knows, that of what is not known. */
export function polaritySign(polarity: string): Element {
  return drawn(POLARITY_SIGNS[polarity] ?? ask);
}
