import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionId } from "../base/ids.ts";
import { studyDay } from "../base/instant.ts";
import { calibrationOf, shifted } from "./calibration.ts";
import { examForecast } from "./exam-forecast.ts";
import type { ExamTime, Spread } from "./exam-minutes.ts";
import { byWorth, recallUntouched, worthOf, type ExamCard, type ExamTerms } from "./exam-plan.ts";
import { modelFor } from "./fsrs.ts";
import { uuid } from "./log-samples.ts";
import { defaultPace } from "./pace.ts";
import { defaultSettings } from "./settings.ts";

const TODAY = 20_000;
const terms = (daysLeft: number): ExamTerms => ({
  model: modelFor(defaultSettings),
  pace: defaultPace,
  today: studyDay(TODAY),
  examDay: studyDay(TODAY + daysLeft),
});

const time = (daysLeft: number, minutesPerDay: number, spread: Spread = "even"): ExamTime => ({
  ...{ from: studyDay(TODAY), day: studyDay(TODAY + daysLeft), minutesPerDay, spread },
});

const unmet = (n: number): ExamCard => ({ questionId: uuid(n) as QuestionId, memory: null, lastDay: null });
const met = (n: number, stability: number, daysAgo: number): ExamCard => ({
  ...unmet(n),
  memory: { stability, difficulty: 5 },
  lastDay: studyDay(TODAY - daysAgo),
});

const someCard = fc
  .tuple(fc.nat(9_999), fc.option(fc.tuple(fc.double({ min: 0.1, max: 900, noNaN: true }), fc.nat(300))))
  .map(([n, known]) => (known ? met(n, known[0], known[1]) : unmet(n)));
const cards = fc.uniqueArray(someCard, { maxLength: 30, selector: ({ questionId }) => questionId });

describe("what a card is worth", () => {
  test("of two known alike, the one that will be forgotten", () => {
    const [fading, firm] = [met(1, 3, 6), met(2, 300, 6)];
    expect(byWorth([firm, fading], terms(10)).map(({ questionId }) => questionId)[0]).toBe(fading.questionId);
  });

  test("one never met is worth the most by far, and costs the most time", () => {
    const fresh = worthOf(unmet(1), terms(10));
    const known = worthOf(met(2, 40, 3), terms(10));
    expect(fresh.gain).toBeGreaterThan(5 * known.gain);
    expect(fresh.seconds).toBeGreaterThan(known.seconds);
  });

  test("a chance is a chance, a gain no more than what was missing, and the order is by the second", () => {
    fc.assert(
      fc.property(cards, fc.nat(90), (some, daysLeft) => {
        const worths = byWorth(some, terms(daysLeft));
        for (const card of some) {
          const recall = recallUntouched(card, terms(daysLeft));
          expect(recall).toBeGreaterThanOrEqual(0);
          expect(worthOf(card, terms(daysLeft)).gain).toBeLessThanOrEqual(1 - recall + 1e-9);
        }
        const rates = worths.map(({ gain, seconds }) => gain / seconds);
        expect(rates).toEqual([...rates].sort((a, b) => b - a));
        expect(byWorth([...some].reverse(), terms(daysLeft))).toEqual(worths);
      }),
    );
  });
});

describe("the forecast", () => {
  const calibration = calibrationOf([]);
  const forecast = (some: readonly ExamCard[], daysLeft: number, minutesPerDay: number) =>
    examForecast(some, { terms: terms(daysLeft), time: time(daysLeft, minutesPerDay), calibration });

  test("holds what it expects in its range, and studying does no harm", () => {
    fc.assert(
      fc.property(cards, fc.integer({ min: 1, max: 40 }), (some, daysLeft) => {
        const { expected, low, high, untouched, unmet: left } = forecast(some, daysLeft, 10);
        expect(low).toBeLessThanOrEqual(expected);
        expect(high).toBeGreaterThanOrEqual(expected);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(expected).toBeGreaterThanOrEqual(untouched - 0.05);
        expect(left).toBeLessThanOrEqual(some.length);
      }),
      { numRuns: 40 },
    );
  });

  test("says how many questions the minutes do not reach", () => {
    const all = Array.from({ length: 100 }, (_, n) => unmet(n));
    expect(forecast(all, 5, 4).unmet).toBeGreaterThan(40);
    expect(forecast(all, 20, 10).unmet).toBe(0);
  });

  test("more minutes, more recall; more answers, less doubt", () => {
    const all = Array.from({ length: 60 }, (_, n) => unmet(n));
    expect(forecast(all, 10, 20).expected).toBeGreaterThan(forecast(all, 10, 3).expected);
    const surer = calibrationOf(Array.from({ length: 200 }, (_, n) => ({ recall: 0.9, isRecalled: n % 10 > 0 })));
    const sure = examForecast(all, { terms: terms(10), time: time(10, 20), calibration: surer });
    const unsure = forecast(all, 10, 20);
    expect(sure.high - sure.low).toBeLessThan(unsure.high - unsure.low);
  });
});

test("before a learner has answered, a range reaches to those who are far from the model, and draws in as they answer", () => {
  const all = Array.from({ length: 100 }, (_, n) => unmet(n));
  const ofAnswers = (count: number) => {
    const foretold = Array.from({ length: count }, (_, n) => ({ recall: 0.9, isRecalled: n % 10 > 0 }));
    return examForecast(all, { terms: terms(30), time: time(30, 8), calibration: calibrationOf(foretold) });
  };
  const [first, ...later] = [0, 10, 40, 160, 640].map(ofAnswers);
  if (!first) throw new Error("There is a first one.");
  expect(first.low).toBeLessThan(first.expected - 0.2);
  const widths = [first, ...later].map(({ low, high }) => high - low);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(widths.at(-1)).toBeLessThan((first.high - first.low) / 2);
});

test("a forecast of minutes that are more near the exam is of more recall, where they are few", () => {
  const all = Array.from({ length: 100 }, (_, n) => unmet(n));
  const of = (spread: Spread) =>
    examForecast(all, { terms: terms(30), time: time(30, 3, spread), calibration: calibrationOf([]) }).expected;
  expect(of("late")).toBeGreaterThan(of("even"));
});

describe("the distance of a learner from the model", () => {
  test("is nought without answers, and follows them", () => {
    expect(calibrationOf([])).toMatchObject({ shift: 0, answers: 0 });
    const always = (isRecalled: boolean) => Array.from({ length: 50 }, () => ({ recall: 0.9, isRecalled }));
    expect(calibrationOf(always(true)).shift).toBeGreaterThan(0.3);
    expect(calibrationOf(always(false)).shift).toBeLessThan(-1);
    expect(calibrationOf(always(true)).doubt).toBeLessThan(calibrationOf([]).doubt);
  });

  test("shifting there and back changes nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (p, by) => {
        expect(shifted(shifted(p, by), -by)).toBeCloseTo(p, 9);
      }),
    );
  });
});
