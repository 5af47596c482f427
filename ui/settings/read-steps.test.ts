import { expect, test } from "vitest";
import { readSteps } from "./read-steps.ts";

test.each([
  ["1 10", [1, 10]],
  [" 1, 10;60 ", [1, 10, 60]],
  ["", []],
])("“%s” is read", (text, steps) => {
  expect(readSteps(text)).toEqual(steps);
});

test.each([
  ["1 ten", /whole minutes/u],
  ["0", /whole minutes/u],
  ["2.5", /whole minutes/u],
  ["-3", /whole minutes/u],
  ["1440", /shorter than a day/u],
  ["1 2 3 4 5 6 7", /Six steps/u],
])("“%s” is not, and the sentence says why", (text, why) => {
  expect(readSteps(text)).toMatch(why);
});
