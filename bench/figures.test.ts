import { expect, test } from "vitest";
import { mean, median, standardError, table } from "./figures.ts";

test("the median stands in the middle, whatever lies far out", () => {
  expect(median([9, 1, 400])).toBe(9);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(median([])).toBeNaN();
});

test("mean and standard error are those of the textbook", () => {
  expect(mean([2, 4, 6])).toBe(4);
  expect(standardError([2, 4, 6])).toBeCloseTo(2 / Math.sqrt(3), 12);
});

test("figures stand below each other", () => {
  expect(
    table([
      ["", "ms"],
      ["a verdict", "7.5"],
    ]),
  ).toBe("            ms\na verdict  7.5");
});
