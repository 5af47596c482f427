import { expect, test } from "vitest";
import { sentencesAround, toWholeWords, wordsIn } from "./words.ts";

const textsOf = (text: string, language: string) =>
  wordsIn(text, language).map(({ start, end }) => text.slice(start, end));

test("words are told apart in scripts with and without spaces", () => {
  expect(textsOf("It has 2,000 maps; don’t count.", "en")).toEqual(["It", "has", "2,000", "maps", "don’t", "count"]);
  expect(textsOf("ドナウ川は黒い森に発する。", "ja").join("")).toBe("ドナウ川は黒い森に発する");
  expect(textsOf("ينبع نهر الدانوب", "ar")).toEqual(["ينبع", "نهر", "الدانوب"]);
});

test("a mark that ends inside of a word takes the whole word, and one between words takes none", () => {
  const text = "The Rhine flows.";
  expect(toWholeWords({ start: 6, end: 11 }, wordsIn(text, "en"))).toEqual({ start: 4, end: 15 });
  expect(toWholeWords({ start: 3, end: 4 }, wordsIn(text, "en"))).toBeNull();
});

test("a mark over two sentences has both as its proof", () => {
  const sentences = [0, 10, 20].map((start) => ({ start, end: start + 9 }));
  expect(sentencesAround({ start: 5, end: 12 }, sentences)).toEqual({ start: 0, end: 19 });
});
