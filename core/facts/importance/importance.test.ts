import { expect, test } from "vitest";
import { factsIn } from "../samples.ts";

const importanceOf = (value: string, text: string): number | undefined =>
  factsIn("The Ottery Mill", text).find(({ asking }) => asking.way === "value" && asking.askable.answer.text === value)
    ?.importance;

const padding = "Its owners painted the doors. ".repeat(20);

test("when the thing of the text was founded matters more than a figure told in passing", () => {
  const text = `The Ottery Mill was founded on 4 May 1883. ${padding}Ada Marsh sold 40 barrels of tar to Jens Holm.`;
  expect(importanceOf("4 May 1883", text)).toBe(3);
  expect(importanceOf("40 barrels", text)).toBe(1);
});

test("what is told elsewhere does not change how much a fact matters", () => {
  const text = "The Ottery Mill was sold to Ada Marsh in 1902.";
  for (const edited of [`${text} ${padding}`, `The Ottery Mill is a mill in Devon. ${padding}${text}`])
    expect(importanceOf("1902", edited)).toBe(importanceOf("1902", text));
});
