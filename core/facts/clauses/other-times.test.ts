import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  [
    "what a place is today",
    "In 1901 Ada Marsh settled in what is now Solvik.",
    "Ada Marsh settled in what is now Solvik in [1901].",
  ],
  [
    "what a thing was to become",
    "In 1833 Ada Marsh was named engineer of what became the Holm Railway.",
    "Ada Marsh was named engineer of what became the [Holm Railway] in 1833.",
  ],
])("%s", (_, sentence, statement) => {
  expect(told(`${mill} ${sentence}`)).toContain(statement);
});

test("what something is said to be is none of its names", () => {
  expect(told(`${mill} In 1901 Ada Marsh settled in what is regarded as Solvik.`).join(" ")).not.toContain("settled");
});

test("what somebody was before becoming something puts nothing in front of anybody", () => {
  const facts = told(`${mill} Before Ada Marsh was a monument, she was a clerk. Before Ada Marsh came the flood.`);
  expect(facts.join(" ")).not.toMatch(/monument was before|before \[?Ada Marsh/iu);
});
