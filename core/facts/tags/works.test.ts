import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";

const titles = (sentence: string) =>
  tokenise(sentence).tokens.flatMap(({ text, isQuoted }) => (isQuoted ? [text] : []));

test.each([
  ["Her memoir, Cold Salt on a Plate (1942), sold well.", "Cold Salt on a Plate"],
  ["Her last novel, Letters from the Wagrol, did not.", "Letters from the Wagrol"],
  ["In 1902 he wrote the play The Road to the Sea.", "The Road to the Sea"],
])("what stands behind a book up to the next mark is one title: %s", (sentence, title) => {
  expect(titles(sentence)).toEqual([title]);
});

test.each([
  "She wrote the novel Orrin in Solvik.",
  "She wrote the novel Orrin in March, and left.",
  "Her memoir, Orrin, sold in the Old Town.",
  "The novel, Karl Holm of the Wagrol said, was his.",
  "Her memoir, Salt on a Plate was called, sold well.",
])("where somebody is, when and what they do are no part of it: %s", (sentence) => {
  expect(titles(sentence)).toEqual([]);
});
