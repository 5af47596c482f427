import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LogEvent } from "../log/schema.ts";
import { aReview, at, QUESTION } from "../scheduling/log-samples.ts";
import { retentionOf, trialsOf, type Trial } from "./retention.ts";

describe("trials", () => {
  const learnt = [aReview(1, at(0), "good"), aReview(2, at(0, 600_000), "good")];

  test("are first answers of a day to what was learnt before", () => {
    const trials = trialsOf([
      ...learnt,
      aReview(3, at(3), "again"),
      aReview(4, at(3, 600_000), "good"),
      aReview(5, at(5), "good"),
    ]);
    expect(trials.map(({ isRecalled }) => isRecalled)).toEqual([false, true]);
    expect(trials[0]?.promised).toBeGreaterThan(0.8);
    expect(trials[0]?.promised).toBeLessThan(0.95);
  });

  test("are none while a question is being learnt, nor in cram", () => {
    const review = aReview(3, at(3), "again");
    const cram: LogEvent = { ...review.event, source: { place: "cram" } };
    expect(trialsOf([...learnt, { ...review, event: cram }])).toEqual([]);
  });
});

describe("retention", () => {
  const trial = (isRecalled: boolean): Trial => {
    const [one] = trialsOf([aReview(1, at(0), "easy"), aReview(2, at(9), isRecalled ? "good" : "again")]);
    if (!one) throw new Error("An easy card is learnt at once.");
    return one;
  };

  test("of nothing is unknown", () => {
    expect(retentionOf([])).toBeNull();
  });

  test("of 81 in 90 is 90 %, between 82 and 95 %", () => {
    const trials = Array.from({ length: 90 }, (_, i) => trial(i >= 9));
    const retention = retentionOf(trials);
    expect(retention?.measured).toBeCloseTo(0.9, 10);
    expect(retention?.low).toBeCloseTo(0.8207, 3);
    expect(retention?.high).toBeCloseTo(0.9465, 3);
    expect(trials[0]?.questionId).toBe(QUESTION);
  });

  test("is never certain, whatever was measured", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (results) => {
        const { low, high, measured } = retentionOf(results.map(trial)) ?? { low: 1, high: 0, measured: 0 };
        expect(low).toBeLessThanOrEqual(measured + 1e-9);
        expect(high).toBeGreaterThanOrEqual(measured - 1e-9);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });
});
