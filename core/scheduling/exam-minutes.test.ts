import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, studyDay } from "../base/instant.ts";
import { minutesOn, type ExamTime, type Spread } from "./exam-minutes.ts";

const FROM = studyDay(20_000);
const time = (days: number, minutesPerDay: number, spread: Spread): ExamTime => ({
  ...{ from: FROM, day: addDays(FROM, days), minutesPerDay, spread },
});
const each = (days: number, minutesPerDay: number, spread: Spread): number[] =>
  Array.from({ length: days }, (_, n) => minutesOn(time(days, minutesPerDay, spread), addDays(FROM, n)));

const someDays = fc.integer({ min: 1, max: 120 });
const someMinutes = fc.integer({ min: 1, max: 120 });

describe("minutes that are more the nearer the exam comes", () => {
  test("are as many in all as the same on each day would be", () => {
    fc.assert(
      fc.property(someDays, someMinutes, (days, minutes) => {
        expect(each(days, minutes, "late").reduce((sum, one) => sum + one, 0)).toBeCloseTo(days * minutes, 6);
      }),
    );
  });

  test("never grow less, and no day has more than an hour and a half, or three times what was said", () => {
    fc.assert(
      fc.property(someDays, someMinutes, (days, minutes) => {
        const late = each(days, minutes, "late");
        expect(late.every((one, n) => one >= (late[n - 1] ?? 0) - 1e-9)).toBe(true);
        expect(Math.max(...late)).toBeLessThanOrEqual(Math.max(90, 3 * minutes) + 1e-9);
      }),
    );
  });
});

test("even minutes are the same on each day, and those of the exam itself are what was said", () => {
  expect(each(30, 10, "even")).toEqual(Array.from({ length: 30 }, () => 10));
  expect(minutesOn(time(30, 10, "late"), addDays(FROM, 30))).toBe(10);
});
