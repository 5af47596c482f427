import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationOf, shifted, type Foretold } from "./calibration.ts";

const answers = (recall: number, recalled: number, all: number): Foretold[] =>
  Array.from({ length: all }, (_, i) => ({ recall, isRecalled: i < recalled }));

describe("calibrationOf", () => {
  it("finds nothing out of nothing", () => {
    expect(calibrationOf([]).shift).toBe(0);
  });

  it("finds a learner who forgets far more than the model foretells", () => {
    const { shift, doubt } = calibrationOf(answers(0.95, 300, 1_000));
    expect(shifted(0.95, shift)).toBeCloseTo(0.3, 1);
    expect(doubt).toBeLessThan(0.6);
  });

  it("lies between what was foretold and what came, however much or little that is", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.integer({ min: 1, max: 400 }).chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all))),
        (recall, [recalled, all]) => {
          const found = shifted(recall, calibrationOf(answers(recall, recalled, all)).shift);
          const came = recalled / all;
          expect(found).toBeGreaterThanOrEqual(Math.min(recall, came) - 0.01);
          expect(found).toBeLessThanOrEqual(Math.max(recall, came) + 0.01);
        },
      ),
    );
  });
});
