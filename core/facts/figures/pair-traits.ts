import type { Mention } from "../mentions/mention.ts";
import { isOnePassage } from "../mentions/one-thing.ts";
import { DAYS_OF_YEAR, mayAgree } from "../mentions/ranges.ts";
import { isSlip } from "../mentions/same.ts";
import type { Figure } from "./figure.ts";
import { haveOneHead, likeness, type Rarity } from "./likeness.ts";
import { daysBetween, ratioOf } from "./ratio.ts";

export const pairTraits = [
  "lengths",
  "areas",
  "other measures",
  "sums of money",
  "percentages",
  "numbers of people to whom something happened",
  "years",
  "numbers below 6",
  "numbers below 13",
  "numbers above 100",
  "of one head",
  "of one head in one dimension",
  "of two heads",
  "both on the topic",
  "one a distance",
  "of two kinds",
  "hardly alike",
  "alike",
  "much alike",
  "two words beside both",
  "the same digits",
  "within 8 %",
  "within 20 %",
  "within 40 %",
  "within a year",
  "within 3 years",
  "one may be round",
  "of one year",
  "one of a year",
  "one of then only",
  "done so often",
  "one is definite",
  "of one section",
  "of one block",
  "one in a table",
  "two in tables",
  "with a rival",
  "with three rivals",
] as const;

/** What two figures of one sort have in common, or what tells them apart. */
export type PairTrait = (typeof pairTraits)[number];

interface Around {
  /** All figures of their sort. */
  readonly group: readonly Figure[];
  readonly rarity: Rarity;
}

/** The traits by which it is judged whether two figures are of one thing. */
export function traitsOfPair(a: Figure, b: Figure, { group, rarity }: Around): PairTrait[] {
  const own: Readonly<Record<PairTrait, boolean>> = {
    ...sortsOf(a, b),
    ...likenessOf(a, b, rarity),
    ...nearnessOf(a.mention, b.mention),
    ...timesOf(a.mention, b.mention),
    ...placesOf(a, b, group),
  };
  return pairTraits.filter((trait) => own[trait]);
}

const sortOf = ({ property }: Mention): string => property.split(" ")[0] ?? "";

function sortsOf({ mention: one }: Figure, { mention: other }: Figure) {
  const sort = sortOf(one);
  const isCount = sort === "count";
  const least = isCount ? Math.min(one.answer.amount ?? 0, other.answer.amount ?? 0) : NaN;
  return {
    lengths: sort === "length",
    areas: sort === "area",
    "other measures": /^(?:mass|volume|power|speed|rain)$/u.test(sort),
    "sums of money": sort === "money",
    percentages: sort === "percent",
    "numbers of people to whom something happened": sort === "people",
    years: sort === "year",
    "numbers below 6": least < 6,
    "numbers below 13": least < 13,
    "numbers above 100": least > 100,
    "of two kinds": isCount && one.aspect !== other.aspect,
  };
}

/** From so much on that is told around both, they are hardly alike. */
export const HARDLY = 0.3;

/** The same, alike and much alike. */
const [LIKE, MUCH] = [0.6, 1.6];

function likenessOf(a: Figure, b: Figure, rarity: Rarity) {
  const like = likeness(a, b, rarity);
  const isKnown = sortOf(a.mention) !== "count" && a.heads.size > 0 && b.heads.size > 0;
  const isHead = isKnown && haveOneHead(a, b);
  return {
    "of one head": isHead,
    "of one head in one dimension": isHead && a.mention.aspect !== null && a.mention.aspect === b.mention.aspect,
    "of two heads": isKnown && !isHead,
    "both on the topic": a.isOnTopic && b.isOnTopic,
    "one a distance": a.isAway !== b.isAway,
    "hardly alike": like >= HARDLY,
    alike: like >= LIKE,
    "much alike": like >= MUCH,
    "two words beside both": [...a.near()].filter((stem) => b.near().has(stem)).length > 1,
  };
}

function nearnessOf(one: Mention, other: Mention) {
  const isYear = sortOf(one) === "year";
  const ratio = isYear ? Infinity : ratioOf(one, other);
  const years = isYear ? daysBetween(one, other) / DAYS_OF_YEAR : Infinity;
  return {
    "the same digits": isSlip(one.answer.amount, other.answer.amount),
    "within 8 %": ratio <= 1.08,
    "within 20 %": ratio <= 1.2,
    "within 40 %": ratio <= 1.4,
    "within a year": years < 1,
    "within 3 years": years <= 3,
    "one may be round": mayAgree(one, other),
  };
}

function timesOf(one: Mention, other: Mention) {
  const isYear = sortOf(one) === "year";
  const [a, b] = [one.time, other.time];
  return {
    "of one year": !isYear && a.years.some((year) => b.years.includes(year)),
    "one of a year": !isYear && a.years.length > 0 !== b.years.length > 0,
    "one of then only": a.isOfThen !== b.isOfThen,
  };
}

function placesOf(a: Figure, b: Figure, group: readonly Figure[]) {
  const [one, other] = [a.mention, b.mention];
  const rivals = group.filter((each) => [a, b].every((own) => !isOnePassage(each.mention, own.mention))).length;
  return {
    "done so often": a.isDone || b.isDone,
    "one is definite": a.isDefinite || b.isDefinite,
    "of one section": one.section === other.section,
    "of one block": one.block === other.block,
    "one in a table": (one.place.in === "block") !== (other.place.in === "block"),
    "two in tables": one.place.in === "block" && other.place.in === "block",
    "with a rival": rivals >= 1,
    "with three rivals": rivals >= 3,
  };
}
