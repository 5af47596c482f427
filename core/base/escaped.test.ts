import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped } from "./escaped.ts";

test("an escaped text is a pattern of itself and of nothing else", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const pattern = new RegExp(`^${escaped(text)}$`, "u");
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(other)).toBe(other === text);
    }),
  );
});
