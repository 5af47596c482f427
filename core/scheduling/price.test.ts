import { expect, test } from "vitest";
import { modelFor, type Memory } from "./fsrs.ts";
import { defaultPace } from "./pace.ts";
import { minutesPerDay } from "./price.ts";
import { defaultSettings } from "./settings.ts";

const memories = Array.from({ length: 100 }, (_, n): Memory => ({ stability: 2 + n / 4, difficulty: 5 }));
const price = (retention: number, held = memories, pace = defaultPace) =>
  minutesPerDay(retention, {
    ...{ memories: held, pace },
    modelAt: (desiredRetention) => modelFor({ ...defaultSettings, desiredRetention }),
  });

test("remembering more asks for more minutes, and nothing asks for none", () => {
  const prices = [0.8, 0.85, 0.9, 0.95].map((retention) => price(retention));
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
  expect(price(0.95)).toBeGreaterThan(1.5 * price(0.9));
  expect(price(0.9, [])).toBe(0);
});

test("twice the cards or twice the time cost twice as much", () => {
  const slow = { first: 50, recalled: 20, forgotten: 50 };
  expect(price(0.9, memories, slow)).toBeCloseTo(2 * price(0.9), 9);
  const many = Array.from({ length: 600 }, (): Memory => ({ stability: 10, difficulty: 5 }));
  expect(price(0.9, many)).toBeCloseTo(2 * price(0.9, many.slice(0, 300)), 9);
});
