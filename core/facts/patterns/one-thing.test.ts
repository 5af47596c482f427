import { expect, test } from "vitest";
import { factsIn, told } from "../samples.ts";

const life = (text: string): string => told(`Ada Marsh was a painter. ${text}`, "Ada Marsh").join("\n");

test.each([
  ["what somebody taught", "She taught harmony in Bath.", "Ada Marsh taught [harmony] in Bath."],
  [
    "what somebody invented",
    "In 1902 she invented a safety lantern.",
    "In 1902, Ada Marsh invented a [safety lantern].",
  ],
  [
    "what somebody's first ware was",
    "She moved to Bath in 1902. Her first product was soap.",
    "Ada Marsh’s first product was [soap].",
  ],
])("one asks for %s", (_, text, statement) => {
  expect(life(text)).toContain(statement);
});

test.each([
  ["what was done with a thing", "She made a plan in Bath.", "[plan]"],
  ["how much there was of it", "She read a great deal in Bath.", "[great deal]"],
  ["how a thing is", "Her boots were muddy.", "[muddy]"],
])("one does not ask for %s", (_, text, answer) => {
  expect(life(text)).not.toContain(answer);
});

test("what somebody's father was is described, and is no thing", () => {
  const facts = factsIn("Ada Marsh", "Ada Marsh was a painter. Her father was a tanner.");
  expect(facts.filter(({ value }) => value === "tanner").map(({ kind }) => kind)).toEqual(["description"]);
});

test("as what somebody served is a thing that can be typed", () => {
  const facts = factsIn(
    "Ada Marsh",
    "Ada Marsh was a painter. In 1902 she volunteered as a nurse, and in 1904 she left.",
  );
  expect(facts.filter(({ value }) => value === "nurse").map(({ kind }) => kind)).toEqual(["name"]);
});
