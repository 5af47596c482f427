import type { Disagreement, Fact } from "./fact.ts";
import { comparableOf, type Comparable } from "./comparable.ts";

/** Where a text is at odds with itself: values of one thing that are not the same. */
export function disagreementsIn(facts: readonly Fact[]): Disagreement[] {
  const things = new Map<string, Comparable[]>();
  for (const fact of facts) {
    const one = comparableOf(fact);
    if (one) things.set(one.thing, [...(things.get(one.thing) ?? []), one]);
  }
  return [...things.values()].flatMap((all) => [...conflictsIn(all), ...changesIn(all)]);
}

/** Values for the same time of which no two can be true together. */
function conflictsIn(all: readonly Comparable[]): Disagreement[] {
  const times = new Set(all.map(({ time }) => time));
  return [...times].flatMap((time) => {
    const same = all.filter((one) => one.time === time);
    const odd = same.filter((one) => same.some((other) => !agree(one, other)));
    return odd.length > 1 ? [disagreement("conflict", odd)] : [];
  });
}

/** Values of several times, or of times that the text leaves open. */
function changesIn(all: readonly Comparable[]): Disagreement[] {
  const odd = all.filter((one) => all.some((other) => other.time !== one.time && !agree(one, other)));
  return odd.length > 1 ? [disagreement("over-time", odd)] : [];
}

/** “More than 100” and “171” can both be true; so can “June 1951” and “1951”. */
const agree = (a: Comparable, b: Comparable): boolean => a.low <= b.high && b.low <= a.high;

const disagreement = (sort: Disagreement["sort"], all: readonly Comparable[]): Disagreement => ({
  sort,
  about: all[0]?.about ?? "",
  factIds: all.map(({ id }) => id),
});
