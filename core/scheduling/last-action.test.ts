import { expect, test } from "vitest";
import { addMs, DAY_MS, MINUTE_MS, studyDay } from "../base/instant.ts";
import { withoutVoided } from "../log/merge.ts";
import type { LoggedEvent } from "../log/logged-event.ts";
import { idsOf, lastAction } from "./last-action.ts";
import { aReview, anEvent, at, aVoid, someSettings } from "./log-samples.ts";

const now = at(1);
const last = (...log: LoggedEvent[]) => lastAction(withoutVoided(log), now);

test("the last answer is taken back alone, and then the one before it", () => {
  const [one, two] = [aReview(1, at(0.5), "good"), aReview(2, at(0.6), "good")];
  expect(last(two, one)).toMatchObject({ type: "review", events: [two] });
  expect(last(one, two, aVoid(3, at(0.7), two))).toMatchObject({ events: [one] });
});

test("cards that were reset together are taken back together", () => {
  const when = at(0.5);
  const reset = [1, 2, 3].map((n) => anEvent(n, when, "reset"));
  const before = anEvent(9, addMs(when, -MINUTE_MS), "reset");
  expect(idsOf(last(before, ...reset)!)).toEqual(reset.map(({ event }) => event.id));
});

test("a backlog that was dealt out, or taken whole after all, is taken back", () => {
  const dealt = someSettings(2, at(0.6), { catchUp: { from: studyDay(20_000), days: 5 } });
  const whole = someSettings(3, at(0.7), { catchUp: null });
  expect(last(aReview(1, at(0.5), "good"), dealt)).toMatchObject({ type: "settings", events: [dealt] });
  expect(last(dealt, whole)).toMatchObject({ events: [whole] });
});

test("where the clock is two days fast, what was just done is taken back even when the server has dated it", () => {
  const isFast = aReview(1, addMs(now, 2 * DAY_MS), "good");
  const dated = { ...isFast, effectiveAt: now };
  expect(lastAction([dated], addMs(now, 2 * DAY_MS))).toMatchObject({ events: [dated] });
});

test("answers to a quiz, other settings, and what is more than a day old stand", () => {
  const old = aReview(1, addMs(now, -DAY_MS), "good");
  const quiz = aReview(2, at(0.5), "good");
  const source = { place: "quiz", attemptId: "00000000-0000-7000-8000-000000000001" as never } as const;
  const inQuiz: LoggedEvent = { ...quiz, event: { ...quiz.event, source } };
  expect(last(old, inQuiz, someSettings(3, at(0.6), { newPerDay: 5 }), anEvent(4, at(0.7), "keep"))).toBeNull();
});
