/** Finds a voice of the language that speaks on this device; none leaves the button hidden. */
export function whenVoice(lang: string, found: (voice: SpeechSynthesisVoice) => void): void {
  if (!("speechSynthesis" in globalThis)) return;
  const spoken = lang.split("-")[0] ?? lang;
  const look = () => {
    const voice = speechSynthesis.getVoices().find((one) => one.localService && one.lang.startsWith(spoken));
    if (!voice) return;
    speechSynthesis.removeEventListener("voiceschanged", look);
    found(voice);
  };
  speechSynthesis.addEventListener("voiceschanged", look);
  look();
}

/**
 * Makes a press read the text aloud with a voice of this device, and the next one stop it.
 *
 * `show` is told whether it reads; the end of an earlier reading may come after the next has begun.
 */
export function readOnPress(button: HTMLButtonElement, voice: SpeechSynthesisVoice, text: () => string, show: (reads: boolean) => void): void {
  let reading: SpeechSynthesisUtterance | undefined;
  const become = (now: SpeechSynthesisUtterance | undefined) => {
    reading = now;
    show(now !== undefined);
  };
  button.addEventListener("click", () => {
    const stops = reading !== undefined;
    become(undefined);
    hush();
    if (stops) return;
    const utterance = utteranceOf(text(), voice);
    const ended = () => utterance === reading && become(undefined);
    utterance.addEventListener("end", ended);
    utterance.addEventListener("error", ended);
    become(utterance);
    speechSynthesis.speak(utterance);
  });
}

function utteranceOf(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  return utterance;
}

/** Stops reading. */
export function hush(): void {
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
}

/** The text of an element as it is read: readings in place of the words they stand over. */
export function readAloud(element: Element, lang: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const unread of copy.querySelectorAll("svg, button, a.button, [hidden], .unread, .official")) unread.remove();
  for (const ruby of copy.querySelectorAll("ruby")) ruby.replaceWith(ruby.querySelector("rt")?.textContent ?? "");
  const stop = lang.startsWith("ja") ? "。" : ".";
  const blocks = [...copy.querySelectorAll("p, li, h2, h3, summary")].filter((block) => !block.querySelector("p, li"));
  const lines = blocks.map((block) => plainLine(block.textContent ?? "")).filter((line) => line !== "");
  return lines.map((line) => (/[。.?？!！:：]$/u.test(line) ? line : line + stop)).join(" ");
}

/** One line without the marks that keep directions apart. */
function plainLine(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "").replace(/\s+/gu, " ").trim();
}
