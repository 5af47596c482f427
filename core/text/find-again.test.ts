import fc from "fast-check";
import { expect, test } from "vitest";
import { findAgain } from "./find-again.ts";

const quoteOf = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

test("words are found again wherever an edit has moved them", () => {
  const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(words, fc.tuple(fc.string(), fc.string(), fc.string(), fc.string()), (quote, [a, b, c, d]) => {
      const before = a + quote + b;
      const after = c + quote + d;
      const found = findAgain(before, { start: a.length, end: a.length + quote.length }, after);
      expect(quoteOf(after, found)).toBe(quote);
    }),
  );
});

test("of several places the nearest is taken, and words that are gone are not found", () => {
  const before = "It rained. The end. It rained.";
  expect(findAgain(before, { start: 20, end: 30 }, `New. ${before}`)).toEqual({ start: 25, end: 35 });
  expect(findAgain(before, { start: 0, end: 10 }, before)).toEqual({ start: 0, end: 10 });
  expect(findAgain(before, { start: 11, end: 19 }, "It rained.")).toBeNull();
  expect(findAgain(before, { start: 10, end: 11 }, before)).toBeNull();
});
