import { expect, test } from "vitest";
import { factsIn } from "../samples.ts";

const importanceOf = (value: string, text: string): number | undefined =>
  factsIn("The Ottery Mill", text).find(({ asking }) => asking.way === "value" && asking.askable.answer.text === value)
    ?.importance;

const padding = "Its owners painted the doors. ".repeat(20);

test("when the thing of the text was founded matters more than a figure told in passing", () => {
  const text = `The Ottery Mill was founded on 4 May 1883. ${padding}The yard of Ada Marsh holds 40 barrels of tar.`;
  expect(importanceOf("4 May 1883", text)).toBe(3);
  expect(importanceOf("40 barrels", text) ?? importanceOf("40", text)).toBe(1);
});

test("what is told further on does not change how much a fact matters", () => {
  const text = "The Ottery Mill was founded on 4 May 1883. It was sold to Ada Marsh in 1902.";
  expect(importanceOf("1902", `${text} ${padding}`)).toBe(importanceOf("1902", text));
});
