import { readAloud, readOnPress, whenVoice } from "../sheet/listen";

/** The server's buttons that read an order aloud; hidden until a voice of this device speaks the language. */
const BUTTONS = '[data-live] button[data-action="listen"]';

const wired = new WeakSet<Element>();

/** Shows the buttons where there is a voice; what was shown already stays as it is. */
export function wireListening(lang: string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(BUTTONS)) {
    if (wired.has(button)) continue;
    wired.add(button);
    const subject = button.closest("article") ?? button.closest("[data-live]");
    if (!subject) continue;
    whenVoice(lang, (voice) => {
      button.hidden = false;
      // which of the button's words show
      const show = (reads: boolean) => button.toggleAttribute("data-reads", reads);
      readOnPress(button, voice, () => readAloud(subject, lang), show);
    });
  }
}
