import { expect, test } from "vitest";
import { waitWords } from "./wait-words.ts";

test.each([
  [{ unit: "minutes", count: 0 }, "now"],
  [{ unit: "minutes", count: 10 }, "10 min"],
  [{ unit: "minutes", count: 120 }, "2 h"],
  [{ unit: "days", count: 1 }, "1 day"],
  [{ unit: "days", count: 6 }, "6 days"],
  [{ unit: "days", count: 31 }, "1 month"],
  [{ unit: "days", count: 91 }, "3 months"],
  [{ unit: "days", count: 365 }, "1 year"],
  [{ unit: "days", count: 438 }, "1.2 years"],
] as const)("a wait of %o reads “%s”", (wait, words) => {
  expect(waitWords(wait)).toBe(words);
});
