import { expect, test } from "vitest";
import { factsIn } from "../../facts/samples.ts";
import { withOpeningInFront } from "./opening-in-front.ts";

/** A stem about what a text tells, with what it says at its beginning. */
function put(text: string, stem: string, value: string): string {
  const facts = factsIn("The Orrin League", "The Orrin League is a union of towns.", text);
  const fact = facts.findLast(({ asking }) => asking.way === "value" && asking.askable.answer.text === value);
  if (!fact) throw new Error(`nothing is told of ${value}`);
  return withOpeningInFront(stem, fact);
}

test("a time that the text has in front does not stand behind what was only meant to be done", () => {
  const text = "On 8 November 1576 the towns of Holm agreed to drive out the Danish troops.";
  const [stem, inFront] = [
    "he towns of Holm agreed to drive out the Danish troops on ____.",
    "n ____, the towns of Holm agreed to drive out the Danish troops.",
  ];
  expect(put(text, `T${stem}`, "8 November 1576")).toBe(`O${inFront}`);
  expect(put(text, `According to the text, t${stem}`, "8 November 1576")).toBe(`According to the text, o${inFront}`);
});

test("nor behind what only narrows a noun, whatever a false statement says in its place", () => {
  const text = "In June 2021 the island of Alden invoked a clause that gave the Orrin League two years.";
  expect(
    put(text, "The island of Alden invoked a clause that gave the Orrin League two years in May 2019.", "June 2021"),
  ).toBe("In May 2019, the island of Alden invoked a clause that gave the Orrin League two years.");
});

test("a number with which the text opens does not stand behind another town", () => {
  const text = "With some 3,000 inhabitants, Alden is the second town of the Orrin League after Marle.";
  expect(
    put(text, "Alden is the second town of the Orrin League after Marle with some ____ inhabitants.", "3,000"),
  ).toBe("With some ____ inhabitants, Alden is the second town of the Orrin League after Marle.");
});

test("a time in front of a second sentence in one stays in front of it", () => {
  const text = "In 1905 Ada Brandt studied in Bath, and in 1909 she moved to Marle to work under Karl Stein.";
  expect(put(text, "Ada Brandt moved to Marle to work under Karl Stein in ____.", "1909")).toBe(
    "In ____, Ada Brandt moved to Marle to work under Karl Stein.",
  );
});

test("what the text has behind the purpose stays there", () => {
  const stem = "Ada Brandt came to open the bridge in ____.";
  expect(put("Ada Brandt came to open the bridge in 1887.", stem, "1887")).toBe(stem);
});

test("what stood behind the time does not stand behind a purpose in a question either", () => {
  const text = "In 1887, after three years of drought, Holm came close to being the first town of Alden to run dry.";
  const asked =
    "n which year did Holm come close to being the first town of Alden to run dry after three years of drought?";
  const better =
    "n which year, after three years of drought, did Holm come close to being the first town of Alden to run dry?";
  expect(put(text, `I${asked}`, "1887")).toBe(`I${better}`);
  expect(put(text, `According to the text on Alden, i${asked}`, "1887")).toBe(
    `According to the text on Alden, i${better}`,
  );
});

test.each([
  [
    "In 1887 Holm came to run dry after three years of drought.",
    "In which year did Holm come to run dry after three years of drought?",
  ],
  [
    "In 1887, after a long war, Holm joined the Orrin League.",
    "In which year did Holm join the Orrin League after a long war?",
  ],
])("a question keeps what misleads nobody, and what the text has at its end: %s", (text, stem) => {
  expect(put(text, stem, "1887")).toBe(stem);
});

test("what a town was called stays in front", () => {
  const text = "As Marlath, Holm gave Norway the painter Ada Brandt.";
  expect(put(text, "Holm gave Norway the painter Ada Brandt as ____.", "Marlath")).toBe(
    "As ____, Holm gave Norway the painter Ada Brandt.",
  );
});

test.each([
  ["Ulvik bought the Holm mill in 1902.", "____ bought the Holm mill in 1902.", "In 1902, ____ bought the Holm mill."],
  [
    "Ulvik bought the Holm mill in 1902.",
    "According to the text on Alden, ____ bought the Holm mill in 1902.",
    "According to the text on Alden, in 1902, ____ bought the Holm mill.",
  ],
  [
    "The Ulvik was built for Karl Lund on 4 May 1902.",
    "The ____ was built for Karl Lund on 4 May 1902.",
    "On 4 May 1902, the ____ was built for Karl Lund.",
  ],
])("a gap has the time in front of it: %s %s", (text, stem, said) => {
  expect(put(text, stem, "Ulvik")).toBe(said);
});

test.each([
  "____ bought the mill in 1902.",
  "____ opened in Bath in 1902.",
  "____ sued the man who sold the Holm mill in 1902.",
  "____ bought the Holm mill and died in 1902.",
  "____ bought the Holm mill in Bath.",
  "____ of Bath bought the Holm mill in 1902.",
])("a gap that could be anybody, or a time of something else, stays: %s", (stem) => {
  expect(put("Ulvik bought the Holm mill in 1902.", stem, "Ulvik")).toBe(stem);
});

test("who can be asked for, and how many, has no time put in front", () => {
  const bought = "____ bought the Holm mill in 1902.";
  expect(put("The painter Karl Lund bought the Holm mill in 1902.", bought, "Karl Lund")).toBe(bought);
  const joined = "____ towns joined the Orrin League in 1902.";
  expect(put("Nine towns joined the Orrin League in 1902.", joined, "nine")).toBe(joined);
});
