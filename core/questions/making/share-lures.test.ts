import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../base/random.ts";
import { shareNamed, wordedShares } from "../../facts/share-table.ts";
import type { Answer } from "../../facts/askable.ts";
import { generateCourse } from "../generate.ts";
import { shareLures } from "./share-lures.ts";

const answer = (words: string): Answer => ({
  ...{ kind: "share", text: words, literal: words, value: words, amount: null, bound: "exact" },
  ...{ sort: null, place: null, accepted: [] },
});

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

test("a share is asked with others to choose from, unless only a bound is known", () => {
  const asked = (sentence: string) => {
    const text = `# The Orrin Guild\n\nThe Orrin Guild is an association of weavers in the north of Norway. ${sentence}`;
    return generateCourse({ text, format: "markdown", name: "x" }).questions.map(({ body }) => body);
  };
  const stem = "According to the text, what share of the members of the Orrin Guild live in the town of Marle?";
  const choice = asked("A third of its members live in the town of Marle.").find(
    (body) => body.type === "multiple-choice" && body.stem === stem,
  );
  expect(choice?.key).toBe("a third");
  expect(choice?.distractors).toHaveLength(3);
  expect(
    asked("More than a third of its members live in the town of Marle.").filter(({ key }) => key === "a third"),
  ).toMatchObject([{ type: "cloze" }]);
});
