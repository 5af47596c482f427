import { expect, test } from "vitest";
import { withSmallStart } from "./tagger.ts";

test.each([
  ["Scientists have counted the seals.", "scientists have counted the seals."],
  ["Rafts and barges brought grain down the Tern.", "rafts and barges brought grain down the Tern."],
  ["Neutrons were counted in 1932.", "neutrons were counted in 1932."],
  ["War with Japan broke out in 1904.", "war with Japan broke out in 1904."],
])("what has a capital letter only where a sentence begins: %s", (sentence, small) => {
  expect(withSmallStart(sentence)).toBe(small);
});

test.each([
  "Poles rebuilt the old streets.",
  "Goths and sailors settled in Bath.",
  "Smith is a town in Devon.",
  "Hebrides are islands.",
])("what has one wherever it stands: %s", (sentence) => {
  expect(withSmallStart(sentence)).toBe(sentence);
});
