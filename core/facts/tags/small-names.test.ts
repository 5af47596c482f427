import { expect, test } from "vitest";
import { told } from "../samples.ts";

const text =
  "In 2021 orrin sold the Marle Works. The company employs 40 weavers. Most of the group’s looms are old. The group left Bath.";

test("a company may write its name with a small letter", () => {
  expect(told(text, "orrin AG 👟").join(" ")).toContain("employs [40] weavers");
  expect(told(text, "orrin AG").join(" ")).toMatch(/rrin sold the \[?Marle Works/u);
});

test("no common word is a name by its place above the text", () => {
  expect(told(text, "orrin").join(" ")).not.toMatch(/rrin employs/u);
});
