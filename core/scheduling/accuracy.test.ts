import fc from "fast-check";
import { expect, test } from "vitest";
import { binnedError, improvement, logLoss, rankedRight } from "./accuracy.ts";
import type { Foretold } from "./calibration.ts";

const foretold = fc.array(
  fc.record({ recall: fc.double({ min: 0.01, max: 0.99, noNaN: true }), isRecalled: fc.boolean() }),
  { minLength: 2, maxLength: 60 },
);

test("a coin foretold as a coin costs ln 2, errs by nought and ranks by chance", () => {
  const coin: Foretold[] = [true, false, true, false].map((isRecalled) => ({ recall: 0.5, isRecalled }));
  expect(logLoss(coin)).toBeCloseTo(Math.LN2, 12);
  expect(binnedError(coin)).toBeCloseTo(0, 12);
  expect(rankedRight(coin)).toBeCloseTo(0.5, 12);
});

test("whoever is foretold rightly is ranked rightly", () => {
  const known: Foretold[] = [0.9, 0.8, 0.2, 0.1].map((recall) => ({ recall, isRecalled: recall > 0.5 }));
  expect(rankedRight(known)).toBe(1);
  expect(rankedRight(known.map(({ recall, isRecalled }) => ({ recall, isRecalled: !isRecalled })))).toBe(0);
});

test("the rank is the share of pairs, ties halved", () => {
  fc.assert(
    fc.property(foretold, (all) => {
      const rounded = all.map((one) => ({ ...one, recall: Math.round(one.recall * 10) / 10 }));
      const right = rounded.filter(({ isRecalled }) => isRecalled);
      const wrong = rounded.filter(({ isRecalled }) => !isRecalled);
      if (right.length === 0 || wrong.length === 0) return;
      const pairs = right.flatMap((a) => wrong.map((b) => (a.recall > b.recall ? 1 : a.recall === b.recall ? 0.5 : 0)));
      expect(rankedRight(rounded)).toBeCloseTo(pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length, 9);
    }),
  );
});

test("nothing improves on itself, and truth improves on its opposite", () => {
  fc.assert(
    fc.property(foretold, (all) => {
      expect(improvement(all, all)).toEqual({ gain: 0, doubt: 0 });
      const truth = all.map(({ isRecalled }) => ({ recall: isRecalled ? 0.99 : 0.01, isRecalled }));
      const lie = all.map(({ isRecalled }) => ({ recall: isRecalled ? 0.01 : 0.99, isRecalled }));
      expect(improvement(lie, truth).gain).toBeGreaterThan(0);
    }),
  );
});
