import fc from "fast-check";
import { expect, test } from "vitest";
import { cardinalIn, cardinalWord } from "./number-words.ts";

test("a number that is written out is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (value) => {
      const word = cardinalWord(value) ?? "";
      expect(cardinalIn(`almost ${word} countries`)).toEqual({ word, value });
    }),
  );
});

test("what is no number from 0 to 99 has no word, and a word with a hyphen need be no number", () => {
  expect([cardinalWord(100), cardinalWord(1.5), cardinalWord(-1)]).toEqual([null, null, null]);
  expect(cardinalIn("a ten-year plan for one-way streets")).toBeNull();
  expect(cardinalIn("fifty-eight, not fifty-ten")).toEqual({ word: "fifty-eight", value: 58 });
});
