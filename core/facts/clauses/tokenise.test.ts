import { expect, test } from "vitest";
import { told } from "../samples.ts";

test("a number that names is a part of the name, and one that counts is not", () => {
  expect(told("Falken 11 reached the Moon in 1969.")).toContain("[Falken 11] reached the Moon in 1969.");
  const lent = told("Ben Lund lent the Danes 40 million crowns in 1902.");
  expect(lent).toContain("Ben Lund lent the Danes [40 million crowns] in 1902.");
  expect(lent).toContain("Ben Lund lent the [Danes] 40 million crowns in 1902.");
});

test("a letter behind digits is a part of the same code", () => {
  const probe = told("The probe Falken needed ten years to reach Comet 81K in 1902.");
  expect(probe).toContain("The probe Falken needed ten years to reach [Comet 81K] in 1902.");
  expect(probe.filter((statement) => statement.includes("[K]"))).toEqual([]);
});
