import fc from "fast-check";
import { expect, test } from "vitest";
import { gathered } from "./gathered.ts";

test("several, one and none are put in one row, in order, as flatMap puts them", () => {
  const read = (item: number, at: number): string | readonly string[] => {
    if (item % 3 === 0) return [];
    return item % 3 === 1 ? `${item} at ${at}` : [`${item}`, `${at}`];
  };
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (items) => {
      expect(gathered(items, read)).toEqual(items.flatMap(read));
    }),
  );
});

test("what is read is not taken apart any further", () => {
  expect(gathered(["mill"], (word) => [[word]])).toEqual([["mill"]]);
});
