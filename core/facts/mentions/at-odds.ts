import { groupBy } from "../../base/group-by.ts";
import type { Mention } from "./mention.ts";
import { mayAgree } from "./ranges.ts";
import { isOneCount, isOneMeasure, isOnePassage, isOneSpan, isOneState, isOneSum, isOneToll } from "./one-thing.ts";

/** What is told so often is told of many things. */
const MOST = 40;

/** Mentions of one thing that cannot all be true, each set in the order of the text. */
export function atOdds(mentions: readonly Mention[]): Mention[][] {
  return [...groupBy(mentions, keyOf).values()].flatMap((group) => (group.length > MOST ? [] : setsIn(group)));
}

/** Lengths are compared by what is so long, numbers of things by what is counted, whosoever they are. */
const keyOf = ({ property, owner }: Mention): string =>
  /^(?:count|toll|span|sum|share|rank|rate)/u.test(property) ? property : `${property} of ${owner?.head ?? "?"}`;

function setsIn(group: readonly Mention[]): Mention[][] {
  const sets: Mention[][] = [];
  for (const [i, one] of group.entries())
    for (const other of group.slice(i + 1)) {
      if (!areAtOdds(one, other, group)) continue;
      const known = sets.filter((set) => set.includes(one) || set.includes(other));
      const united = [...new Set([...known.flat(), one, other])];
      for (const set of known) sets.splice(sets.indexOf(set), 1);
      sets.push(united);
    }
  return sets.map((set) => group.filter((mention) => set.includes(mention)));
}

function areAtOdds(one: Mention, other: Mention, group: readonly Mention[]): boolean {
  if (isOnePassage(one, other) || mayAgree(one, other)) return false;
  const third = group.filter((mention) => mention !== one && mention !== other);
  // Each of the two is told elsewhere as well: then the text means two things.
  const isBorneOut = (mention: Mention) =>
    third.some((each) => !isOnePassage(each, mention) && mayAgree(each, mention));
  if (isBorneOut(one) && isBorneOut(other)) return false;
  const isOne = testOf(one.property);
  return isOne(one, other, third) || isOne(other, one, third);
}

/** Whether two mentions of a property are of one thing, the second told before the first where that matters. */
function testOf(property: string): typeof isOneCount {
  switch (property.split(" ")[0]) {
    case "count":
      return isOneCount;
    case "share":
    case "rank":
    case "rate":
      return isOneState;
    case "toll":
      return isOneToll;
    case "sum":
      return isOneSum;
    case "span":
      return (a, b, third) => isOneSpan(a, b, third) || isOneMeasure(a, b, third);
    default:
      return isOneMeasure;
  }
}
