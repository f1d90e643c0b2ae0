/** What the live side needs of its surroundings; tests bring their own. */
export interface Host {
  /** Milliseconds that only grow, whatever happens to the phone's clock or while it sleeps. */
  readonly now: () => number;
  /** Runs something later; the answer takes it back. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
  /** A random share from 0 to 1. */
  readonly random: () => number;
}

let last = 0;
let wallBefore = 0;
let tickBefore = 0;

/** The browser's own clock and timers. */
export const browserHost: Host = {
  now: () => {
    const [wall, tick] = [Date.now(), performance.now()];
    // a sleeping phone stops the one, a corrected clock moves the other: the longer span is believed
    if (wallBefore > 0) last += Math.max(wall - wallBefore, tick - tickBefore, 0);
    [wallBefore, tickBefore] = [wall, tick];
    return last;
  },
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
