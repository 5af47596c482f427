import type { Dispute } from "./disputed.ts";
import type { Disagreement, Fact } from "./fact.ts";
import { agree } from "./mentions/ranges.ts";
import { comparableOf, type Comparable } from "./comparable.ts";

/** Where a text is at odds with itself: values of one thing that are not the same, besides `disputes` that are known. */
export function disagreementsIn(
  facts: readonly Fact[],
  { disputes, topic }: { readonly disputes: readonly Dispute[]; readonly topic: string | null },
): Disagreement[] {
  const proofs = new Map(facts.map(({ id, proof }) => [id, proof.start]));
  const things = new Map<string, Comparable[]>();
  for (const fact of facts) {
    const one = comparableOf(fact, topic);
    if (one) things.set(one.thing, [...(things.get(one.thing) ?? []), one]);
  }
  const known = disputes.map(({ about, factIds }): Disagreement => ({ sort: "conflict", about, factIds }));
  const isKnown = ({ factIds }: Disagreement) => known.some((each) => factIds.every((id) => each.factIds.includes(id)));
  // A sentence is not at odds with itself: “110 feet wide and 1,000 feet long”, “the state gave $56 and the county $14”.
  const isOfSeveral = ({ factIds }: Disagreement) => new Set(factIds.map((id) => proofs.get(id))).size > 1;
  const found = [...things.values()].flatMap((all) => [...conflictsIn(all), ...changesIn(all)]);
  return [...known, ...found.filter((each) => isOfSeveral(each) && !isKnown(each))];
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
  const odd = all.filter((one) =>
    all.some((other) => other.time !== one.time && !areDated(one, other) && !agree(one, other)),
  );
  return odd.length > 1 ? [disagreement("over-time", odd)] : [];
}

/** “In 1950” and “in 2020” are two times, and nothing is open. */
const areDated = (a: Comparable, b: Comparable): boolean => [a, b].every(({ time }) => /^\d/u.test(time));

const disagreement = (sort: Disagreement["sort"], all: readonly Comparable[]): Disagreement => ({
  sort,
  about: all[0]?.about ?? "",
  factIds: all.map(({ id }) => id),
});
