import fc from "fast-check";
import { expect, test } from "vitest";
import { narrowed } from "./narrowed.ts";

test("a text stays what it is, halves of characters included", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "é", "“", "😀", "\uD83D", "\uDE00") }), (text) => {
      expect(narrowed(text)).toBe(text);
    }),
  );
});
