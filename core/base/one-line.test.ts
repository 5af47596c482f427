import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine } from "./one-line.ts";

test("every run of white space is one space", () => {
  const spaced = fc.array(fc.constantFrom("mill", " ", "  ", "\n", "\t", "\u00A0", "“"), { maxLength: 8 });
  const replaced = (text: string) => text.replace(/\s+/gu, " ");
  fc.assert(
    fc.property(spaced, (parts) => {
      expect(oneLine(parts.join(""))).toBe(replaced(parts.join("")));
    }),
  );
});
