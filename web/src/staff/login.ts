import { el } from "../text/dom";
import type { Words } from "../text/words";
import type { Api, Session } from "./api";
import { Field } from "./fields";
import { refusalId } from "./refusals";

/** The form to log in; also shown over the console when its session has ended. */
export function logInForm(words: Words, api: Api, onLoggedIn: (session: Session) => void): HTMLFormElement {
  const user = new Field({ name: "user", label: words.node("staff-login-user"), autocomplete: "username", onEnter: () => password.focus() });
  const password = new Field({ name: "password", label: words.node("staff-login-password"), type: "password", autocomplete: "current-password" });
  const top = el("p", { class: "fault fault-top", role: "alert", hidden: true });
  const button = el("button", { type: "submit", class: "button button-main" }, words.node("staff-login-button"));
  const form = el("form", { class: "login-form", novalidate: true, method: "post" }, top, user.element, password.element, button);
  const refuse = (text: string) => {
    top.textContent = text;
    top.hidden = false;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  async function submit(): Promise<void> {
    top.hidden = true;
    for (const field of [user, password]) field.fault(field.value ? undefined : words.plain("staff-fault-missing"));
    const empty = [user, password].find(({ value }) => !value);
    if (empty) {
      empty.focus();
      return;
    }
    button.disabled = true;
    const answer = await api.logIn(user.value.trim(), password.value);
    button.disabled = false;
    if (answer.ok) {
      password.value = "";
      onLoggedIn(answer.data);
      return;
    }
    const { refusal } = answer;
    const wrong = refusal.status === 401 ? "staff-refusal-wrong-password" : refusalId(refusal, (id) => words.has(id));
    refuse(words.plain(wrong, { minutes: Math.max(1, Math.ceil((refusal.wait_s ?? 60) / 60)) }));
    password.focus();
  }
  return form;
}

/** The whole page with the form; the same address is the console once there is a session. */
export function logInPage(words: Words, api: Api): HTMLElement {
  const form = logInForm(words, api, () => location.reload());
  return el(
    "main",
    { class: "login" },
    el("h1", {}, words.node("staff-name")),
    el("p", { class: "soft" }, words.node("staff-login-lead")),
    form,
    el("p", {}, el("a", { href: `/${words.lang}/` }, words.node("staff-public-page"))),
  );
}
