import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../base/random.ts";
import { shareNamed, wordedShares } from "../../facts/share-table.ts";
import { answerOfText } from "../../facts/slots/answer.ts";
import { shareLures } from "./share-lures.ts";

const answer = (words: string) => answerOfText("share", words);

test("wrong shares are three, written as the key is, and too far from it to be meant by the same rounding", () => {
  fc.assert(
    fc.property(fc.constantFrom(...wordedShares), fc.string(), ({ words, value }, seed) => {
      const lures = shareLures(answer(words), random(seed)) ?? [];
      expect(new Set([...lures, words]).size).toBe(4);
      for (const lure of lures) expect(Math.abs((shareNamed(lure)?.value ?? value) - value)).toBeGreaterThan(0.08);
    }),
  );
  const hyphened = shareLures(answer("two-thirds"), random("a")) ?? [];
  expect(hyphened.filter((lure) => !/^a |^half$/u.test(lure) && !lure.includes("-"))).toEqual([]);
});

test("what is only bounded has none", () => {
  expect(shareLures({ ...answer("a third"), bound: "more" }, random("a"))).toBeNull();
});
