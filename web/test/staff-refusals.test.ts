import assert from "node:assert/strict";
import { test } from "node:test";
import { faultId, fieldOf, mayRetry, readRefusal, refusalId, withinOf } from "../src/staff/refusals";
import { clock, fromField, leaseAt, leaseMessage, toField } from "../src/staff/times";

const has = (id: string) => ["staff-fault-geometry-missing", "staff-fault-missing", "staff-conflict-not-in-force"].includes(id);

function refusal(status: number, code: string, reason?: string) {
  return readRefusal(status, { code, ...(reason ? { reason } : {}) }, null);
}

test("each refusal that the API knows has its own sentence", () => {
  for (const [status, code, id] of [
    [0, "offline", "staff-refusal-offline"],
    [401, "unauthenticated", "staff-refusal-unauthenticated"],
    [403, "forbidden", "staff-refusal-forbidden"],
    [409, "key_reused", "staff-refusal-key-reused"],
    [412, "stale", "staff-refusal-stale"],
    [428, "precondition_required", "staff-refusal-precondition-required"],
    [429, "too_many_attempts", "staff-refusal-too-many-attempts"],
    [503, "store_unavailable", "staff-refusal-store-unavailable"],
    [507, "store_full", "staff-refusal-store-full"],
    [502, "", "staff-refusal-internal"],
    [418, "teapot", "staff-refusal-other"],
  ] as const) {
    assert.equal(refusalId(refusal(status, code), has), id);
  }
});

test("a conflict is told by its reason where there are words for it", () => {
  assert.equal(refusalId(refusal(409, "conflict", "not_in_force"), has), "staff-conflict-not-in-force");
  assert.equal(refusalId(refusal(409, "conflict", "strange"), has), "staff-refusal-conflict");
});

test("a fault is told at the field that its pointer begins with", () => {
  assert.equal(fieldOf("/geometry/coordinates/3"), "geometry");
  assert.equal(fieldOf(""), "");
  assert.equal(withinOf("/note_translations/zh-Hans"), "zh-Hans");
  assert.equal(withinOf("/note_translations"), undefined);
  assert.equal(faultId({ pointer: "/geometry", code: "missing", detail: "" }, has), "staff-fault-geometry-missing");
  assert.equal(faultId({ pointer: "/cause", code: "missing", detail: "" }, has), "staff-fault-missing");
  assert.equal(faultId({ pointer: "/cause", code: "new_code", detail: "" }, has), "staff-fault-other");
});

test("only what may succeed unchanged keeps its key", () => {
  assert.ok(mayRetry(refusal(0, "offline")));
  assert.ok(mayRetry(refusal(503, "store_unavailable")));
  assert.ok(!mayRetry(refusal(422, "invalid")));
  assert.ok(!mayRetry(refusal(412, "stale")));
});

test("a problem that cannot be read is a refusal all the same", () => {
  assert.deepEqual(readRefusal(500, undefined, null), { status: 500, code: "", detail: "", errors: [] });
  assert.equal(readRefusal(429, {}, "30").wait_s, 30);
});

test("a lease is good, about to run out, or run out", () => {
  const now = Date.parse("2026-07-06T06:00:00Z");
  assert.deepEqual(leaseAt("2026-07-06T07:30:00Z", now), { state: "good", minutes: 90 });
  assert.deepEqual(leaseAt("2026-07-06T06:08:00Z", now), { state: "soon", minutes: 8 });
  assert.deepEqual(leaseAt("2026-07-06T03:00:00Z", now), { state: "over", minutes: 180 });
  assert.equal(leaseAt(null, now), undefined);
  assert.deepEqual(leaseMessage({ state: "over", minutes: 185 }), { id: "staff-lease-over-hours", args: { count: 3 } });
});

test("time fields are in Japan time, whatever the device's own zone", () => {
  assert.equal(toField("2026-07-06T15:30:00Z"), "2026-07-07T00:30");
  assert.equal(fromField("2026-07-07T00:30"), "2026-07-07T00:30:00+09:00");
  assert.equal(fromField(""), undefined);
  const now = Date.parse("2026-07-06T16:00:00Z");
  assert.equal(clock("2026-07-06T15:30:00Z", now), "00:30");
  assert.equal(clock("2026-07-06T14:30:00Z", now), "7/6 23:30");
});
