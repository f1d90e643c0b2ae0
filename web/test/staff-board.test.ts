import assert from "node:assert/strict";
import { test } from "node:test";
import { type Board, type Order, reinstatedBy, restId } from "../src/staff/board";

const order = (members: Partial<Order>): Order => ({ state: "in_force", superseded_by: null, ...members }) as Order;

test("the order that holds again after a cancellation is the one that was replaced", () => {
  const old = order({ id: "o-1", state: "lifted", superseded_by: "o-2" });
  const wrong = order({ id: "o-2" });
  const board = { orders: [old, wrong, order({ id: "o-3" })] } as unknown as Board;
  assert.equal(reinstatedBy(board, wrong), old);
  assert.equal(reinstatedBy(board, old), undefined, "nothing was replaced by it");
  assert.equal(reinstatedBy(board, { ...wrong, state: "prepared" }), undefined, "it never was in force");
  assert.equal(reinstatedBy(undefined, wrong), undefined);
});

test("no order is said to remain only when there is none without a level either", () => {
  assert.equal(restId({ remaining_coverage: null }), "staff-remains-none");
  for (const remaining_coverage of ["whole", "part"] as const) {
    assert.equal(restId({ remaining_coverage }), "staff-remains-without-level");
  }
});
