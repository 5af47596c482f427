import { expect, test } from "vitest";
import { figureOf } from "./figure-of.ts";

const parts = (text: string, kind: "measure" | "percent" | "money" = "measure") => {
  const { figure, unit } = figureOf({ kind, text, literal: text });
  return [figure, unit];
};

test("a measure is a figure and its unit", () => {
  expect(parts("118 miles")).toEqual(["118", " miles"]);
  expect(parts("1.39 million square kilometres")).toEqual(["1.39 million", " square kilometres"]);
  expect(parts("twenty-five years")).toEqual(["twenty-five", " years"]);
  expect(parts("54 per cent", "percent")).toEqual(["54", " per cent"]);
  expect(parts("31%", "percent")).toEqual(["31", "%"]);
});

test("what has no unit, or one that would tell the figure, is asked whole", () => {
  expect(parts("one mile")).toEqual(["one mile", ""]);
  expect(parts("a day")).toEqual(["a day", ""]);
  expect(parts("$1 million", "money")).toEqual(["$1 million", ""]);
  expect(parts("3 hours and 40 minutes")[0]).toBe("3");
});

test("a unit that the text writes otherwise is not put beside the gap", () => {
  expect(figureOf({ kind: "measure", text: "twelve days", literal: "twelve-day" })).toEqual({
    figure: "twelve days",
    unit: "",
  });
});
