import { Preference } from "./preferences";

const root = document.documentElement;
const TEXT_SIZE = new Preference("text-size", ["normal", "large", "larger"]);
const RUBY = new Preference("ruby", ["on", "off"]);

/** Brings back the reader's text size and readings, and wires their buttons. */
export function startReadingAids(): void {
  root.dataset.textSize = TEXT_SIZE.get();
  root.dataset.ruby = RUBY.get();
  for (const button of buttons("text-size")) wireTextSize(button);
  for (const button of buttons("ruby")) wireRuby(button);
}

function buttons(action: string): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll(`button[data-action="${action}"]`);
}

function wireTextSize(button: HTMLButtonElement): void {
  const show = () => button.setAttribute("aria-pressed", String(root.dataset.textSize !== "normal"));
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    const next = TEXT_SIZE.next();
    TEXT_SIZE.set(next);
    root.dataset.textSize = next;
    show();
  });
}

function wireRuby(button: HTMLButtonElement): void {
  const show = () => button.setAttribute("aria-pressed", String(root.dataset.ruby === "on"));
  button.hidden = document.querySelector("ruby") === null;
  show();
  button.addEventListener("click", () => {
    const next = root.dataset.ruby === "on" ? "off" : "on";
    RUBY.set(next);
    root.dataset.ruby = next;
    show();
  });
}
