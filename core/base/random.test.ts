import fc from "fast-check";
import { expect, test } from "vitest";
import { random, shuffled } from "./random.ts";

test("the same seed gives the same numbers, another seed others", () => {
  const [a, b, c] = [random("iom"), random("iom"), random("iom ")];
  const first = Array.from({ length: 50 }, a);
  expect(Array.from({ length: 50 }, b)).toEqual(first);
  expect(Array.from({ length: 50 }, c)).not.toEqual(first);
});

test("numbers lie in [0, 1) and are spread evenly", () => {
  const draw = random("spread");
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const tenth = Math.floor(draw() * 10);
    tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("shuffling keeps every item", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const order = (list: readonly number[]) => [...list].sort((a, b) => a - b);
      expect(order(shuffled(items, random(seed)))).toEqual(order(items));
    }),
  );
});
