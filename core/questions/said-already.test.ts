import { expect, test } from "vitest";
import type { GeneratedQuestion } from "./generated.ts";
import { isSaidAlready } from "./said-already.ts";

const stating = (stem: string, key: "true" | "false" = "true", start = 0): GeneratedQuestion => ({
  ...{ id: stem, factIds: [], topic: "", importance: 1 },
  body: { type: "true-false", stem, key, accepted: [], distractors: [] },
  proof: { start, end: 1, quote: "x" },
});

const fuller = stating("Ada Brandt was born on 4 May 1861 in Solvik.");

test("a true statement is said already by a fuller one of its sentence, and by a shorter one", () => {
  expect(isSaidAlready(stating("Ada Brandt was born in Solvik."), [fuller])).toBe(true);
  expect(isSaidAlready(fuller, [stating("Ada Brandt was born in Solvik.")])).toBe(true);
});

test("other values, other sentences and false statements say something else", () => {
  expect(isSaidAlready(stating("Ada Brandt was born in Marle."), [fuller])).toBe(false);
  expect(isSaidAlready(stating("Ada Brandt was born in Solvik.", "true", 90), [fuller])).toBe(false);
  expect(isSaidAlready(stating("Ada Brandt was born in Solvik.", "false"), [fuller])).toBe(false);
});

test("a question that asks for the same answer in other small words is asked already", () => {
  const asking = (stem: string): GeneratedQuestion => ({
    ...fuller,
    body: { type: "cloze", stem, key: "Solvik", accepted: [], distractors: [] },
  });
  const seat = asking("The Pilots’ Guild has its seat in the city of ____.");
  expect(isSaidAlready(asking("The seat of the Pilots’ Guild is in the city of ____."), [seat])).toBe(true);
  expect(isSaidAlready(asking("The school of the Pilots’ Guild is in the city of ____."), [seat])).toBe(false);
});
