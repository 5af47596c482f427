import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import { isSame, isTelling } from "../mentions/same.ts";
import type { Mention, Owner } from "../mentions/mention.ts";
import { classNounGroups } from "../resolution/class-noun-table.ts";
import { isOnePassage } from "../mentions/one-thing.ts";
import { agree, DAYS_OF_YEAR, mayAgree } from "../mentions/ranges.ts";
import type { Figure } from "./figure.ts";
import { likeness, type Rarity } from "./likeness.ts";
import { HARDLY, traitsOfPair } from "./pair-traits.ts";
import { bias, weights } from "./pair-weights.ts";
import { daysBetween, ratioOf } from "./ratio.ts";

/** Figures of one sort that are told so often are told of many things. */
const MOST = 40;

/** From these odds on, as a logarithm, two figures are taken to be of one thing. */
export const LEAST_ODDS = -0.5;

/**
 * Figures of one sort that are close to each other without being the same, and of which so much is alike that they are
 * likely to be of one thing, by whatever words a text calls it: likely by a logistic regression on pairs of texts in which
 * it is known what is at odds (`evaluation/contradictions`).
 */
export const nearFigures = (figures: readonly Figure[], rarity: Rarity): Mention[][] =>
  pairsOf(figures, rarity).flatMap(({ a, b, group }) => {
    const odds = traitsOfPair(a, b, { group, rarity }).reduce((sum, trait) => sum + weights[trait], bias);
    return odds >= LEAST_ODDS ? [[a.mention, b.mention]] : [];
  });

/** Two figures that could be of one thing, and all of their sort. */
export interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly group: readonly Figure[];
}

/** All pairs of which it is not clear already that they agree or are of two things. */
export function pairsOf(figures: readonly Figure[], rarity: Rarity): Pair[] {
  const groups = groupBy(figures, ({ mention }) => mention.property);
  return [...groups.values()].flatMap((group) =>
    group.length > MOST
      ? []
      : gathered(group, (a, i) =>
          group
            .slice(i + 1)
            .filter(
              (b) =>
                mayBeAtOdds(a, b) &&
                isNamedOrAlike(a, b, rarity) &&
                !(isBorneOut(a, b, group) && isBorneOut(b, a, group)),
            )
            .map((b): Pair => ({ a, b, group })),
        ),
  );
}

/** What is told elsewhere as well, each of two, is told of two things. */
const isBorneOut = (one: Figure, against: Figure, group: readonly Figure[]): boolean =>
  group.some(
    (each) =>
      each !== one &&
      each !== against &&
      !isOnePassage(each.mention, one.mention) &&
      mayAgree(each.mention, one.mention),
  );

/** Shares and sums do not say of what they are: something of it must be told around both. */
const isNamedOrAlike = (a: Figure, b: Figure, rarity: Rarity): boolean =>
  !/^(?:percent|money)/u.test(a.mention.property) || likeness(a, b, rarity) >= HARDLY;

function mayBeAtOdds(a: Figure, b: Figure): boolean {
  const [one, other] = [a.mention, b.mention];
  const isInOtherUnit = one.unit !== other.unit && mayAgree(one, other);
  return (
    !isOneStretch(one, other) &&
    !isOneTable(a, b) &&
    !mayBothHold(one, other) &&
    !isInOtherUnit &&
    !isRounded(one, other) &&
    !areOfOneWhole(one, other) &&
    !(a.isAway && b.isAway) &&
    !(a.isAway && isExtent(other)) &&
    !(b.isAway && isExtent(one)) &&
    !(a.isDone && !b.isDefinite) &&
    !(b.isDone && !a.isDefinite) &&
    areNear(one, other) &&
    areOfOneTime(one, other) &&
    areOneDimension(one.aspect, other.aspect, one.property) &&
    a.isPart === b.isPart &&
    (a.isAverage === b.isAverage || one.property === "rain") &&
    !areToldApart(a, b) &&
    areOfOneOwner(one, other) &&
    isMeant(a, b) &&
    isMeant(b, a) &&
    isNamedFor(a, b) &&
    isNamedFor(b, a)
  );
}

/** “Is 9 km long” says nothing of how far away something is, or how deep down. */
const isExtent = ({ aspect }: Mention): boolean => aspect !== null && /^(?:length|height|width|span)$/u.test(aspect);

/** A slip is near the truth; what is twice as much, or of another age, is of something else. */
const [FARTHEST, FARTHEST_YEARS] = [2, 10];

const areNear = (a: Mention, b: Mention): boolean =>
  a.property.startsWith("year") ? daysBetween(a, b) <= FARTHEST_YEARS * DAYS_OF_YEAR : ratioOf(a, b) <= FARTHEST;

/** “About 800” is said of 760, and hardly of 690. */
const mayBothHold = (a: Mention, b: Mention): boolean =>
  agree(a, b) && (a.property.startsWith("year") || !isAbout(a, b) || ratioOf(a, b) <= ABOUT);

const ABOUT = 1.1;

const isAbout = (...mentions: readonly Mention[]): boolean =>
  mentions.some(({ answer }) => answer.bound === "about") &&
  mentions.every(({ answer }) => answer.bound === "about" || answer.bound === "exact");

/** What differs by so little that the one may be the other, rounded. */
const isRounded = (a: Mention, b: Mention): boolean => mayAgree(a, b) && ratioOf(a, b) <= ROUNDED;

const ROUNDED = 1.03;

/** The one share is what is left by the other. */
const areOfOneWhole = (a: Mention, b: Mention): boolean =>
  a.property === "percent" && (a.answer.amount ?? 0) + (b.answer.amount ?? 0) === 100;

/** So many sentences on, an author may have forgotten what he wrote. */
const FORGOTTEN = 3;

const isOneStretch = ({ block, place: a }: Mention, { block: another, place: b }: Mention): boolean =>
  block === another && (a.in === "block" || b.in === "block" || Math.abs(a.at - b.at) < FORGOTTEN);

/** Rows of one table tell of several things. */
const isOneTable = ({ group: a }: Figure, { group: b }: Figure): boolean => a !== null && a === b;

function areOfOneTime(a: Mention, b: Mention): boolean {
  if (a.property.startsWith("year")) return true;
  const [one, other] = [a.time, b.time];
  if (one.years.length > 0 && other.years.length > 0) return one.years.some((year) => other.years.includes(year));
  const isState = !a.isLasting && !b.isLasting;
  const isPast = [a, b].some(({ time }) => time.tense === "past" && time.years.length > 0);
  if (isState && isPast && a.time.years.length !== b.time.years.length) return false;
  return !isState || one.tense === null || other.tense === null || one.tense === other.tense;
}

const across = /^(?:width|diameter)$/u;

const areOneDimension = (one: string | null, other: string | null, property: string): boolean =>
  !property.startsWith("length") ||
  one === null ||
  other === null ||
  one === other ||
  (across.test(one) && across.test(other));

/** What says which of several are meant is said of the others too. */
const isMeant = ({ mention }: Figure, { words }: Figure): boolean =>
  mention.narrowedBy.every((stem) => words().has(stem));

/** A thing may be called by two names, but those who have so many, and what was done in a year, are known where they are told. */
const areOfOneOwner = ({ owner: a, property }: Mention, { owner: b }: Mention): boolean =>
  a === null ||
  b === null ||
  !/^(?:count|year)/u.test(property) ||
  isSame(a, b) ||
  isTopicByClass(a, b) ||
  isTopicByClass(b, a);

/** “The business” for a text on a firm. */
const isTopicByClass = ({ head, words }: Owner, other: Owner): boolean =>
  head === "" && words.size === 0 && other.words.size === 0 && classNouns.has(other.head);

const classNouns: ReadonlySet<string> = new Set(classNounGroups.flat());

/** What a row gives for one of many is at odds only with what is told where that one is named. */
const isNamedFor = ({ mention, owners }: Figure, { words }: Figure): boolean =>
  mention.place.in === "sentence" || owners.size === 0 || [...owners].some((owner) => words().has(owner));

/** “The north tower” is another than “the tower”, and the church's tower another than that of the castle. */
function areToldApart(one: Figure, other: Figure): boolean {
  const [a, b] = [one.qualifiers, other.qualifiers];
  const isTold = [...a, ...b].some((word) => isTelling(word) && a.has(word) !== b.has(word));
  // “The Vint Tower” and “the Storr Tower” are both called towers.
  const isOwn = (word: string) => !(one.heads.has(word) && other.heads.has(word));
  const [whose, another] = [[...one.owners].filter(isOwn), [...other.owners].filter(isOwn)];
  return isTold || (whose.length > 0 && another.length > 0 && !whose.some((word) => another.includes(word)));
}
