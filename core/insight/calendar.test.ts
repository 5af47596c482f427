import { describe, expect, test } from "vitest";
import { studyDay } from "../base/instant.ts";
import { dayOf } from "../log/logged-event.ts";
import { aReview, anEvent, at } from "../scheduling/log-samples.ts";
import { answerCalendar, weekdayOf } from "./calendar.ts";

describe("the calendar of answers", () => {
  test("counts each day's answers and minutes, days off as nought", () => {
    const log = [aReview(1, at(0), "good"), aReview(2, at(0, 60_000), "again"), aReview(3, at(2), "good")];
    const today = dayOf(aReview(0, at(2), "good"));
    expect(answerCalendar([...log, anEvent(9, at(1), "keep")], today, 3)).toEqual([
      { day: today - 2, answers: 2, minutes: 8 / 60 },
      { day: today - 1, answers: 0, minutes: 0 },
      { day: today, answers: 1, minutes: 4 / 60 },
    ]);
  });

  test("takes a card that was left lying for two minutes", () => {
    const left = aReview(1, at(0), "good");
    const slow = { ...left, event: { ...left.event, durationMs: 3_600_000 } };
    expect(answerCalendar([slow], dayOf(slow), 1)[0]?.minutes).toBe(2);
  });
});

test("5 January 2026 is a Monday, and so is 29 December 1969", () => {
  expect([weekdayOf(studyDay(Date.UTC(2026, 0, 5) / 86_400_000)), weekdayOf(studyDay(-3))]).toEqual([0, 0]);
});
