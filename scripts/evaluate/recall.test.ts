import { expect, test } from "vitest";
import { aCourse, aGold, aQuestion, proofOf, statement, typed } from "./a-course.ts";
import type { GoldFact } from "./gold-schema.ts";
import { missedFacts, recallOf } from "./recall.ts";

const sentence = "Ada Stone founded the Blue Museum in 1874.";

const year: GoldFact = {
  id: "f01",
  importance: 3,
  subject: "Blue Museum",
  relation: "was founded in",
  value: "1874",
  accepted: [],
  proof: proofOf("in 1874"),
};
const founder: GoldFact = {
  ...year,
  id: "f02",
  importance: 1,
  value: "Ada Stone",
  proof: proofOf("Ada Stone founded"),
};
const gold = aGold({ facts: [founder, year] });

test("counts a marked fact that a question of its passage asks for", () => {
  const recall = recallOf(gold, aCourse([aQuestion(typed("When?", "1874"), sentence)]));
  expect(recall[3]).toEqual({ gold: 1, found: 1, asked: 1 });
  expect(recall[1]).toEqual({ gold: 1, found: 0, asked: 0 });
});

test.each([
  ["another value", aQuestion(typed("When?", "1875"), sentence)],
  ["the value from another passage", aQuestion(typed("When?", "1874"), "The museum is in Oslo.")],
  ["a statement", aQuestion(statement("It was founded in 1874.", "true"), sentence)],
])("counts none for %s", (_, question) => {
  expect(recallOf(gold, aCourse([question]))[3].asked).toBe(0);
});

test("takes a further right form, and no slip of spelling", () => {
  const asked = (key: string, accepted: string[]) =>
    recallOf(aGold({ facts: [{ ...founder, accepted }] }), aCourse([aQuestion(typed("Who?", key), sentence)]))[1].asked;
  expect(asked("Stone", ["Stone"])).toBe(1);
  expect(asked("Stone", [])).toBe(0);
  expect(asked("Ada Stonne", [])).toBe(0);
});

test("lists what is missed, what matters most first", () => {
  expect(missedFacts(gold, aCourse([])).map(({ id }) => id)).toEqual(["f01", "f02"]);
  expect(missedFacts(gold, aCourse([aQuestion(typed("When?", "1874"), sentence)])).map(({ id }) => id)).toEqual([
    "f02",
  ]);
});
