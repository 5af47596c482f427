import { groupBy } from "../../base/group-by.ts";
import type { Mention } from "../mentions/mention.ts";
import { isOnePassage } from "../mentions/one-thing.ts";
import { mayAgree } from "../mentions/ranges.ts";
import type { Figure } from "./figure.ts";
import { areToldApart, haveOneHead, likeness, type Rarity } from "./likeness.ts";

/** Figures of one sort that are told so often are told of many things. */
const MOST = 40;

/** A slip is near the truth; whatever is half as much again is of something else. */
const FARTHEST = 1.5;

/**
 * Figures of one sort that are close to each other without being the same, and around which so much of the same is told
 * that they must be of one thing, by whatever words a text calls it.
 */
export function nearFigures(figures: readonly Figure[], rarity: Rarity): Mention[][] {
  const groups = groupBy(figures, ({ mention }) => mention.property);
  return [...groups.values()].flatMap((group) => (group.length > MOST ? [] : pairsIn(group, rarity)));
}

const pairsIn = (group: readonly Figure[], rarity: Rarity): Mention[][] =>
  group.flatMap((a, i) =>
    group
      .slice(i + 1)
      .filter((b) => isOneThing(a, b, rarity) && !(isBorneOut(a, b, group) && isBorneOut(b, a, group)))
      .map((b) => [a.mention, b.mention]),
  );

/** What is told elsewhere as well, each of two, is told of two things. */
const isBorneOut = (one: Figure, against: Figure, group: readonly Figure[]): boolean =>
  group.some(
    (each) =>
      each !== one &&
      each !== against &&
      !isOnePassage(each.mention, one.mention) &&
      mayAgree(each.mention, one.mention),
  );

function isOneThing(a: Figure, b: Figure, rarity: Rarity): boolean {
  const [one, other] = [a.mention, b.mention];
  if (
    isOneStretch(one, other) ||
    isOneTable(a, b) ||
    mayAgree(one, other) ||
    !areNear(one, other) ||
    !areOfOneTime(one, other)
  )
    return false;
  if (a.isPart !== b.isPart || areToldApart(a, b)) return false;
  switch (one.property.split(" ")[0]) {
    case "people":
      // Hardly a text tells of two numbers so near each other of those who died, of two things.
      return true;
    case "count":
      return (
        one.aspect === other.aspect &&
        isMeant(a, b) &&
        isMeant(b, a) &&
        likeness(a, b, rarity) >= leastOfCount(one, other)
      );
    default:
      return isOneMeasure(a, b, rarity);
  }
}

/** How much must be told of both. */
const LEAST = { many: 0.15, several: 0.4, few: 1.2, oneHead: 0.3, oneDimension: 0.4, neither: 0.6 } as const;

/** Below, two numbers of the same things are often of two sets; above, hardly ever where they are near each other. */
const [FEW, MANY] = [10, 20];

const isMeant = ({ mention }: Figure, { words }: Figure): boolean =>
  mention.narrowedBy.every((stem) => words().has(stem));

function leastOfCount(a: Mention, b: Mention): number {
  const least = Math.min(amountOf(a), amountOf(b));
  if (least < FEW) return LEAST.few;
  return least >= MANY && ratioOf(a, b) <= NEAR ? LEAST.many : LEAST.several;
}

/** How near two figures are that measure what is called by two words. */
const NEAR = 1.25;

function isOneMeasure(a: Figure, b: Figure, rarity: Rarity): boolean {
  const [one, other] = [a.mention, b.mention];
  const isOpen = one.aspect === null || other.aspect === null;
  if (!isOpen && !areOneDimension(one.aspect, other.aspect)) return false;
  if (a.isOnTopic && b.isOnTopic && !isOpen && ratioOf(one, other) <= NEAR) return true;
  const like = likeness(a, b, rarity);
  if (haveOneHead(a, b)) return like >= LEAST.oneHead;
  return ratioOf(one, other) <= NEAR && like >= (isOpen ? LEAST.neither : LEAST.oneDimension);
}

const across = /^(?:width|diameter)$/u;

const areOneDimension = (one: string | null, other: string | null): boolean =>
  one === other || (across.test(one ?? "") && across.test(other ?? ""));

const amountOf = ({ answer, unit }: Mention): number => (answer.amount ?? 0) * unit;

function ratioOf(a: Mention, b: Mention): number {
  const [low, high] = [amountOf(a), amountOf(b)].sort((x, y) => x - y);
  return (high ?? 0) / (low ?? 0);
}

/** So many sentences on, an author may have forgotten what he wrote. */
const FORGOTTEN = 3;

const isOneStretch = ({ block, place: a }: Mention, { block: another, place: b }: Mention): boolean =>
  block === another && (a.in === "block" || b.in === "block" || Math.abs(a.at - b.at) < FORGOTTEN);

/** Rows of one table tell of several things. */
const isOneTable = ({ group: a }: Figure, { group: b }: Figure): boolean => a !== null && a === b;

const areNear = (a: Mention, b: Mention): boolean => ratioOf(a, b) <= FARTHEST;

function areOfOneTime(a: Mention, b: Mention): boolean {
  const [one, other] = [a.time, b.time];
  if (one.years.length > 0 && other.years.length > 0) return one.years.some((year) => other.years.includes(year));
  const isState = !a.isLasting && !b.isLasting;
  return !isState || one.tense === null || other.tense === null || one.tense === other.tense;
}
