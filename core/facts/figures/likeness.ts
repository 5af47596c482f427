import { classNounGroups } from "../resolution/class-noun-table.ts";
import type { Figure } from "./figure.ts";
import { stemOf } from "./stems.ts";

/** How telling a word is, from 0 to 1. */
export type Rarity = (stem: string) => number;

/** How much more a word tells that is right beside both figures. */
const BESIDE = 1.5;

/** How much two figures have in common by the words around them, those aside that name what both count. */
export function likeness(a: Figure, b: Figure, rarity: Rarity): number {
  const own = new Set(a.mention.property.split(" ").slice(1).map(stemOf));
  let sum = 0;
  for (const [stem, weight] of a.words()) {
    const other = own.has(stem) ? undefined : b.words().get(stem);
    if (other === undefined) continue;
    const beside = a.near().has(stem) && b.near().has(stem) ? BESIDE : 1;
    sum += weight * other * beside * rarity(stem);
  }
  return sum;
}

/** Whether both measure what is called by one word, or by two words for one thing: “the lake” and “a reservoir”. */
export const haveOneHead = ({ heads: a }: Figure, { heads: b }: Figure): boolean =>
  [...a].some((head) => b.has(head) || [...b].some((other) => areOneClass(head, other)));

/** In larger classes there are things of many kinds. */
const LARGEST_CLASS = 3;

const areOneClass = (one: string, other: string): boolean =>
  classNounGroups.some((group) => group.length <= LARGEST_CLASS && group.includes(one) && group.includes(other));
