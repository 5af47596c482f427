import { expect, test } from "vitest";
import type { LoggedEvent } from "../log/logged-event.ts";
import type { Rating } from "../log/schema.ts";
import { aReview, at } from "./log-samples.ts";
import { defaultPace, paceOf } from "./pace.ts";

const answer = (id: number, days: number, { rating, seconds }: { rating: Rating; seconds: number }): LoggedEvent => {
  const review = aReview(id, at(days), rating);
  return { ...review, event: { ...review.event, durationMs: seconds * 1_000 } };
};

test("without answers the pace is the default", () => {
  expect(paceOf([])).toEqual(defaultPace);
});

test("many slow answers make it slow, and a phone left lying does not", () => {
  const slow = Array.from({ length: 200 }, (_, n) => answer(n, n, { rating: "good", seconds: 30 }));
  expect(paceOf(slow).recalled).toBeGreaterThan(28);
  const away = Array.from({ length: 200 }, (_, n) => answer(n, n, { rating: "good", seconds: 5_000 }));
  expect(paceOf(away).recalled).toBeLessThan(95);
});

test("a lapse counts with the steps that follow it on the same day", () => {
  const days = Array.from({ length: 100 }, (_, n) => [
    answer(3 * n, n, { rating: "again", seconds: 20 }),
    answer(3 * n + 1, n + 0.001, { rating: "good", seconds: 20 }),
  ]).flat();
  expect(paceOf(days).forgotten).toBeGreaterThan(40);
});
