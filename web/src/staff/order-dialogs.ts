import { el } from "../text/dom";
import { PATHS, stepOrder } from "./actions";
import type { Answer, Rehearsal } from "./api";
import { type Order, reinstatedBy, restId } from "./board";
import { type Desk, may, refusalText } from "./desk";
import { Dialog } from "./dialog";
import { draftOfOrder, orderBody } from "./drafts";
import { Field } from "./fields";
import { sentences, warnings } from "./preview";
import { unmarked } from "./vocabulary";

/** Levels that may remain after a lift; none first. */
const REMAINING: readonly (number | null)[] = [null, 3, 4, 5];

/** Issues a prepared order in two deliberate steps: the whole preview, then areas and level again. */
export async function issueDialog(desk: Desk, order: Order): Promise<void> {
  const { words, codes, vocabulary } = desk;
  const name = codes.order(order);
  const dialog = new Dialog(words, words.node("staff-issue-check"));
  const rehearsal = await rehearse(desk, order);
  const preview = rehearsal.ok
    ? [...warnings(words, rehearsal.data), el("div", { class: "preview-columns" }, ...sentences(vocabulary.languages, rehearsal.data))]
    : [el("p", { class: "fault" }, refusalText(desk, rehearsal.refusal))];
  const first = el("button", { type: "button", class: "button button-main" }, said(desk, "staff-issue", { name: issueName(desk, order) }));
  first.disabled = !may(desk, "evacuation") || !rehearsal.ok;
  first.addEventListener("click", () => secondStep());
  dialog.show(words.node("staff-issue-check"), [summary(desk, order), ...preview], [dialog.back(), first]);

  function secondStep(): void {
    const facts = { areas: codes.areas(order.districts), name };
    const count = vocabulary.languages.length;
    const really = el("button", { type: "button", class: "button button-danger" }, said(desk, "staff-issue-really", {}));
    really.addEventListener("click", () => void finish(desk, dialog, really, () => stepOrder(desk, order, "issue", {}), said(desk, "staff-did-issue", facts)));
    const content = [
      el("p", { class: `chip level level-${levelClass(desk, order)}` }, name),
      el("p", { class: "dialog-areas" }, facts.areas),
      el("p", {}, said(desk, "staff-issue-means", { count })),
    ];
    // The button stands where the way back stood: the same press twice does not issue.
    dialog.show(said(desk, "staff-issue-sure", facts), content, [really, dialog.back()]);
  }
}

/** Lifts an order: shows which level remains, as the server works it out, and asks for a yes to that. */
export async function liftDialog(desk: Desk, order: Order): Promise<void> {
  const { words, codes, vocabulary } = desk;
  const dialog = new Dialog(words, words.node("staff-lift-check"));
  const found = await remaining(desk, order);
  if (!found.ok) {
    dialog.show(words.node("staff-lift-check"), [summary(desk, order), el("p", { class: "fault" }, refusalText(desk, found.refusal))], [dialog.back()]);
    return;
  }
  const { level, rehearsal } = found.data;
  const remains = level === null ? words.plain(restId(rehearsal.object ?? {})) : said(desk, "staff-remains", { level });
  const note = new Field({ name: "note_ja", label: words.node("staff-lift-note"), hint: words.node("staff-note-public"), most: vocabulary.limits.note });
  const agree = el("input", { type: "checkbox" });
  const really = el("button", { type: "button", class: "button button-danger" }, said(desk, "staff-lift-order", { name: codes.order(order) }));
  really.addEventListener("click", () => {
    if (!agree.checked) {
      dialog.fault(words.plain("staff-lift-agree-first"));
      agree.focus();
      return;
    }
    const body = { remaining_level: level, ...(note.value.trim() ? { note_ja: note.value.trim() } : {}) };
    void finish(desk, dialog, really, () => stepOrder(desk, order, "lift", body), said(desk, "staff-did-lift", { name: codes.order(order) }));
  });
  const content = [
    summary(desk, order),
    el("p", { class: "dialog-areas" }, remains),
    el("label", { class: "choice" }, agree, el("span", {}, words.node("staff-lift-agree"))),
    note.element,
    el("div", { class: "preview-columns" }, ...sentences(vocabulary.languages, rehearsal)),
  ];
  dialog.show(words.node("staff-lift-check"), content, [dialog.back(), really]);
}

/** Takes an order back that was wrong, or throws a prepared one away. */
export function cancelDialog(desk: Desk, order: Order): void {
  const { words, codes, vocabulary } = desk;
  const issued = order.state === "in_force";
  const title = issued ? "staff-cancel-check" : "staff-discard-check";
  const dialog = new Dialog(words, words.node(title));
  const note = new Field({ name: "note_ja", label: words.node("staff-cancel-note"), hint: words.node("staff-note-public"), most: vocabulary.limits.note });
  const name = codes.order(order);
  const really = el("button", { type: "button", class: "button button-danger" }, said(desk, issued ? "staff-cancel-really" : "staff-discard-really", { name }));
  really.addEventListener("click", () => {
    const body = note.value.trim() ? { note_ja: note.value.trim() } : {};
    void finish(desk, dialog, really, () => stepOrder(desk, order, "cancel", body), said(desk, issued ? "staff-did-cancel" : "staff-did-discard", { name }));
  });
  const again = reinstatedBy(desk.feed.board, order);
  const content = [
    summary(desk, order),
    el("p", {}, words.node(issued ? "staff-cancel-means" : "staff-discard-means")),
    again ? el("p", { class: "dialog-areas" }, said(desk, "staff-cancel-reinstates", { name: codes.order(again) })) : null,
    issued ? note.element : null,
  ];
  dialog.show(words.node(title), content.filter((one) => one !== null), [dialog.back(), really]);
}

function summary(desk: Desk, order: Order): HTMLElement {
  const { codes, words } = desk;
  const row = (id: string, text: string) => el("div", {}, el("dt", {}, words.node(id)), el("dd", {}, text));
  return el(
    "dl",
    { class: "summary" },
    row("staff-kind", codes.order(order)),
    row("staff-areas", codes.areas(order.districts)),
    row("staff-hazard", codes.say("hazard", order.hazard)),
    row("staff-reason", codes.say("staff-reason", order.reason)),
    row("staff-decided-by", codes.say("staff-order-decided-by", order.decided_by)),
  );
}

function levelClass({ vocabulary }: Desk, order: Order): number {
  if (vocabulary.orders.without_level.includes(order.hazard)) return 0;
  return vocabulary.orders.kinds.find(({ kind }) => kind === order.kind)?.level ?? 0;
}

/** 避難指示（レベル4）: as the button says it. */
function issueName(desk: Desk, order: Order): string {
  const level = levelClass(desk, order);
  const kind = desk.codes.say("order-kind", order.kind);
  return level ? said(desk, "staff-kind-level", { kind, level }) : kind;
}

function said({ words }: Desk, id: string, args: Record<string, string | number>): string {
  return unmarked(words.plain(id, args));
}

/** What issuing would say; who may not issue is shown what the preparation says. */
function rehearse(desk: Desk, order: Order): Promise<Answer<Rehearsal>> {
  if (may(desk, "evacuation")) {
    return desk.api.write("POST", `${PATHS.order(order.id)}/issue`, { body: {}, version: order.version, rehearse: true });
  }
  return desk.api.write("POST", "/api/v1/evacuation", { body: orderBody(draftOfOrder(order)), rehearse: true });
}

/** Asks the server which level remains: it agrees to the right one only. */
async function remaining(desk: Desk, order: Order): Promise<Answer<{ level: number | null; rehearsal: Rehearsal }>> {
  let last: Answer<Rehearsal> | undefined;
  for (const level of REMAINING) {
    last = await desk.api.write<Rehearsal>("POST", `${PATHS.order(order.id)}/lift`, { body: { remaining_level: level }, version: order.version, rehearse: true });
    if (last.ok) return { ok: true, data: { level, rehearsal: last.data } };
    if (last.refusal.reason !== "remaining_differs") break;
  }
  return last && !last.ok ? last : { ok: false, refusal: { status: 0, code: "offline", detail: "", errors: [] } };
}

async function finish(desk: Desk, dialog: Dialog, button: HTMLButtonElement, ask: () => Promise<Answer<unknown>>, did: string): Promise<void> {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  const answer = await ask();
  button.removeAttribute("aria-disabled");
  if (!answer.ok) {
    dialog.fault(refusalText(desk, answer.refusal));
    return;
  }
  dialog.close();
  desk.announce(did);
}
