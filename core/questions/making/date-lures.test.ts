import { expect, test } from "vitest";
import { random } from "../../base/random.ts";
import type { Answer } from "../../facts/askable.ts";
import { dateLures } from "./date-lures.ts";

const answer: Answer = {
  ...{ kind: "date", text: "1 May 2025", literal: "1 May 2025", value: "2025-05-01", amount: null, bound: "exact" },
  ...{ sort: null, place: null, accepted: [] },
};

const seeds = Array.from({ length: 20 }, (_, i) => `seed ${String(i)}`);

test("no month lies behind the key's in the latest year of a text", () => {
  const lures = seeds.flatMap((seed) => dateLures(answer, random(seed), { beginning: null, latest: 2025 }) ?? []);
  expect(lures.length).toBeGreaterThan(0);
  expect(lures.filter((date) => !/ (?:January|February|March|April|May) 2025$/u.test(date))).toEqual([]);
});

test("in an earlier year any month may", () => {
  const lures = seeds.flatMap((seed) => dateLures(answer, random(seed), { beginning: null, latest: 2026 }) ?? []);
  expect(lures.some((date) => / (?:June|July|August|September|October|November|December) /u.test(date))).toBe(true);
});
