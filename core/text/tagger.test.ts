import { expect, test } from "vitest";
import { tagWords, withSmallStart } from "./tagger.ts";

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
  "Species navium Orrinensium was printed in 1702.",
  "Snow and Salt was printed in 1902.",
])("what has one wherever it stands: %s", (sentence) => {
  expect(withSmallStart(sentence)).toBe(sentence);
});

test("a sentence is read alike, whatever was read before it", () => {
  const said = () => tagWords("It was left to Wendelind's heirs.").map(({ text, pos }) => `${text} ${pos}`);
  const before = said();
  expect(tagWords("It was left to Wendelind's, of Oslo.").map(({ text }) => text)).toContain("'s");
  expect(said()).toEqual(before);
});
