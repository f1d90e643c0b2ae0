// From Enter in the staff's console to the sentence on another open screen, both on this machine.
//
//   node measure/enter-to-screen.mjs [ROUNDS]
//
// Prints `enter_to_screen_ms_p50 N` and `enter_to_screen_ms_max N`, in milliseconds.
import { launch, phone } from "../harness/browser.mjs";
import { desk, enterClosure, logIn, startStaffServer } from "../harness/staff.mjs";

const rounds = Number(process.argv[2] ?? 20);
const server = await startStaffServer();
const browser = await launch({ webgl: true });
try {
  const took = await measure();
  took.sort((a, b) => a - b);
  console.log(`enter_to_screen_ms_p50 ${took[Math.floor(took.length / 2)]}`);
  console.log(`enter_to_screen_ms_max ${took.at(-1)}`);
} finally {
  await browser.close();
  await server.stop();
}

async function measure() {
  const { page: officer } = await desk(browser);
  await logIn(officer, server.origin, "tanaka");
  await officer.evaluate(() => addEventListener("keydown", ({ key }) => key === "Enter" && (globalThis.enteredAt = Date.now()), true));
  const { page: resident } = await phone(browser);
  await resident.goto(`${server.origin}/ja/closures`);
  const took = [];
  for (let round = 0; round < rounds; round++) {
    const road = `市道 ${round}号`;
    await enterClosure(officer, { place: "なかむら", road, keys: ["1", "1", "2"] });
    await officer.locator(".preview-language", { hasText: road }).first().waitFor();
    const shown = resident.evaluate(appearance, road);
    await officer.keyboard.press("Enter");
    took.push((await shown) - (await officer.evaluate(() => globalThis.enteredAt)));
    await officer.locator(".announced", { hasText: road }).waitFor();
  }
  return took;
}

/** When the page says this for the first time, as its clock tells. */
function appearance(words) {
  const main = document.querySelector("main");
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!main.textContent.replace(/[\u2060-\u2069]/gu, "").includes(words)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(Date.now()));
    });
    observer.observe(main, { childList: true, characterData: true, subtree: true });
  });
}
