import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newCard, type Card } from "../scheduling/card.ts";
import { foldCard } from "../scheduling/fold.ts";
import { modelFor } from "../scheduling/fsrs.ts";
import { aReview, at } from "../scheduling/log-samples.ts";
import { defaultSettings, settingsTimeline } from "../scheduling/settings.ts";
import { daysAfter, factRecalls, recallAt, tintOf } from "./recall.ts";

const model = modelFor(defaultSettings);
const card = (...ratings: Parameters<typeof aReview>[2][]): Card =>
  foldCard(
    ratings.map((rating, i) => aReview(i, at(i), rating)),
    settingsTimeline([]),
  );

describe("recall", () => {
  test("is unknown of a question that was never answered", () => {
    expect(recallAt(newCard, at(3), model)).toBeNull();
  });

  test("never rises while nothing is answered", () => {
    const known = card("good", "good");
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        (a, b) => {
          const [sooner, later] = [
            recallAt(known, daysAfter(at(1), a), model),
            recallAt(known, daysAfter(at(1), a + b), model),
          ];
          expect(later ?? 1).toBeLessThanOrEqual(sooner ?? 0);
        },
      ),
    );
  });

  test("of a fact is the mean of the questions that were answered", () => {
    const [easy, hard] = [card("easy"), card("again")];
    const found = factRecalls(
      [
        { card: easy, facts: ["founded"] },
        { card: hard, facts: ["founded", "seat"] },
        { card: newCard, facts: ["budget"] },
      ],
      at(2),
      model,
    );
    const [a, b] = [recallAt(easy, at(2), model) ?? 0, recallAt(hard, at(2), model) ?? 0];
    expect(found.get("founded")).toEqual({ recall: (a + b) / 2, questions: 2 });
    expect(found.get("seat")?.recall).toBe(b);
    expect(found.has("budget")).toBe(false);
  });
});

test.each([
  [null, "not met"],
  [1, "certain"],
  [0.946, "certain"],
  [0.944, "firm"],
  [0.85, "firm"],
  [0.7, "fading"],
  [0.69, "faint"],
  [0.49, "nearly gone"],
] as const)("the tint of %s is %s", (recall, tint) => {
  expect(tintOf(recall)).toBe(tint);
});
