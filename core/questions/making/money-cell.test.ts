import { expect, test } from "vitest";
import type { Answer } from "../../facts/askable.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { isOfNoSum, pricesOf, questionForPrice } from "./money-cell.ts";

function cellUnder(header: string, { kind, text, bound = "exact" }: Pick<Answer, "kind" | "text"> & Partial<Answer>) {
  const answer = { kind, text, literal: text, value: text, amount: 9, bound, sort: null, place: null, accepted: [] };
  const row = { subject: "Tern Mill", relation: header, label: "Tern Mill", header, labelHeader: "Mill" };
  const table = { block: 0, place: { start: 0, end: 1 }, caption: null, asOf: null, isOfTopic: false };
  const cell: TableAskable = { ...row, ...table, group: 0, column: 1, answer };
  return cell;
}

const nine = { kind: "money", text: "£9" } as const;

test("what one pays for has its price, and what lets one in a fee", () => {
  const asked = (header: string, noun: string, answer: Pick<Answer, "kind" | "text"> & Partial<Answer> = nine) =>
    questionForPrice(cellUnder(header, answer), noun, "the Tern Mill");
  expect(asked("Child ticket", "child ticket")).toBe("How much is the child ticket for the Tern Mill?");
  expect(asked("Tickets", "tickets", { ...nine, bound: "about" })).toBe(
    "About how much are the tickets for the Tern Mill?",
  );
  expect(asked("Day pass", "day pass")).toBe("How much is the day pass for the Tern Mill?");
  expect(asked("Admission", "admission")).toBe("How much is the admission fee for the Tern Mill?");
  expect(asked("Fare (£)", "fare", { kind: "count", text: "9" })).toBe("How much is the fare for the Tern Mill?");
  expect(asked("Fare", "fare", { kind: "count", text: "9" })).toBeNull();
  expect(asked("Budget", "budget")).toBeNull();
  expect(asked("Ticket for a boy", "ticket for a boy")).toBeNull();
});

test("several are matched with a price, and not with a ticket", () => {
  expect(pricesOf(cellUnder("Child ticket", nine), "child ticket")).toBe("the price of the child ticket for each");
  expect(pricesOf(cellUnder("Budget", nine), "budget")).toBeNull();
});

test("money under what is no sum of it, and a bare figure under a ticket, are no question", () => {
  expect(isOfNoSum(cellUnder("Chairs", nine), "chairs")).toBe(true);
  expect(isOfNoSum(cellUnder("Chairs (€)", { kind: "count", text: "9" }), "chairs")).toBe(true);
  expect(isOfNoSum(cellUnder("Chairs", { kind: "count", text: "9" }), "number of chairs")).toBe(false);
  expect(isOfNoSum(cellUnder("Cost of the chairs", nine), "cost of the chairs")).toBe(false);
  expect(isOfNoSum(cellUnder("Child ticket", { kind: "count", text: "9" }), "child ticket")).toBe(true);
});
