import { expect, test } from "vitest";
import { sistersOf } from "./sister-nouns.ts";

test("things of one sort have sisters that are not among them", () => {
  const sisters = sistersOf(["Wheat", "barley"]);
  expect(sisters).toContain("rye");
  expect(sisters).not.toContain("wheat");
});

test("things of several sorts have none", () => {
  expect(sistersOf(["wheat", "sharks"])).toEqual([]);
});
