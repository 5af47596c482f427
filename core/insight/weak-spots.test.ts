import { expect, test } from "vitest";
import type { QuestionId } from "../base/ids.ts";
import { newCard } from "../scheduling/card.ts";
import { foldCard } from "../scheduling/fold.ts";
import { modelFor } from "../scheduling/fsrs.ts";
import { aReview, at, uuid } from "../scheduling/log-samples.ts";
import { defaultSettings, settingsTimeline } from "../scheduling/settings.ts";
import { weakSpots } from "./weak-spots.ts";

const model = modelFor(defaultSettings);
const fold = (...ratings: Parameters<typeof aReview>[2][]) =>
  foldCard(
    ratings.map((rating, i) => aReview(i, at(0, i), rating)),
    settingsTimeline([]),
  );

test("weak spots are what was met and is nearly forgotten, the weakest first", () => {
  const id = (n: number) => uuid(n) as QuestionId;
  const cards = [
    { questionId: id(1), card: fold("easy") },
    { questionId: id(2), card: fold("good") },
    { questionId: id(3), card: fold("again") },
    { questionId: id(4), card: newCard },
    { questionId: id(5), card: { ...fold("easy"), lapses: 4 } },
    { questionId: id(6), card: { ...fold("again"), isSuspended: true } },
  ];
  expect(weakSpots(cards, at(60), model).map(({ questionId }) => questionId)).toEqual([id(3), id(2), id(5)]);
});
