import { Api } from "./api";
import { logInPage } from "./login";
import { staffConfig, staffWords } from "./vocabulary";

/** The page before the console. */
export class MichiLogin extends HTMLElement {
  connectedCallback(): void {
    this.replaceChildren(logInPage(staffWords(staffConfig()), new Api()));
    this.querySelector("input")?.focus();
  }
}
