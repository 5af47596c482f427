import type { Mention } from "./mention.ts";
import { mayAgree } from "./ranges.ts";
import { isSame, isSlip, isTelling } from "./same.ts";

/** Whether `a` and `b` are of one thing and one time; `third` is what else is told of the property. */
type Test = (a: Mention, b: Mention, third: readonly Mention[]) => boolean;

/** A sentence or a row is not at odds with itself. */
export const isOnePassage = ({ place: a }: Mention, { place: b }: Mention): boolean => a.in === b.in && a.at === b.at;

const isBehind = ({ place: a }: Mention, { place: b }: Mention): boolean =>
  b.in === "sentence" && (a.in === "block" || b.at < a.at);

/** Whether no other value is told there that a set could go back to. */
const isOnly: Test = (a, b, third) =>
  third.every((each) => mayAgree(each, b) || (each.section !== b.section && each.section !== a.section));

/** Smaller sets are often some of a larger: “the two brothers” of three. */
const LEAST_SET = 3;

/** `a` tells of all that there are, or of a set of which the text told before; `b` tells how many. */
export const isOneCount: Test = (a, b, third) => {
  const isRival = ({ owner }: Mention) =>
    owner === null || owner.head === "" || [a, b].some((each) => each.owner !== null && isSame(each.owner, owner));
  const alike = third.filter((each) => each.aspect === a.aspect);
  const rivals = alike.filter(isRival);
  if (isSlip(a.answer.amount, b.answer.amount)) return isSlippedCount(a, b, third);
  if (a.aspect !== b.aspect || !isOneTime(a, b) || !isOneOwner(a, b, alike)) return false;
  if ((a.owner === null || b.owner === null) && !areNear(a, b)) return false;
  if (a.stance === "whole" && b.stance === "whole") return isOwned(a) === isOwned(b);
  const isBorneOut = alike.some((each) => !isOnePassage(each, a) && mayAgree(each, a));
  if (isBorneOut) return false;
  if (a.stance === "definite" && a.low >= LEAST_SET)
    return isMeant(a, b) && (b.stance !== "some" || (isBehind(a, b) && isOnly(a, b, rivals)));
  const isOfRow = a.place.in === "block" && a.owner?.head === "" && b.stance === "some";
  return isOfRow && b.time.years.length === 0 && b.low === b.high && isOnly(a, b, rivals);
};

/** Whose one of them is, nobody says: then only a slip makes them one, and those are small. */
const FARTHEST = 2;

const areNear = (a: Mention, b: Mention): boolean => a.low <= b.high * FARTHEST && b.low <= a.high * FARTHEST;

const isOwned = ({ owner }: Mention): boolean => owner !== null && owner.head !== "";

/** What says which of several are meant was spoken of before. */
const isMeant = ({ narrowedBy }: Mention, { around }: Mention): boolean =>
  narrowedBy.every((word) => word.split(" ").every((part) => around().has(part)));

/** The same digits in another order are one number, miswritten, of whomever the text tells it, unless they are told apart. */
const isSlippedCount: Test = (a, b, third) => {
  const kinds = [wordsOf(a.aspect), wordsOf(b.aspect)];
  const isKind = a.aspect === b.aspect || (kinds.some(({ length }) => length === 0) && !kinds.flat().some(isTelling));
  const isTime =
    a.stance === "definite"
      ? !a.time.isOfThen && !b.time.isOfThen && (a.time.years.length === 0 || b.time.years.length === 0)
      : isOneTime(a, b);
  const isAll = a.stance !== "some" && (a.stance === "whole" || isMeant(a, b));
  return isKind && isTime && isAll && isOnly(a, b, third) && !areToldApart(a, b);
};

const wordsOf = (aspect: string | null): string[] => (aspect ?? "").split(" ").filter((word) => word !== "");

const areToldApart = ({ owner: a }: Mention, { owner: b }: Mention): boolean =>
  a !== null && b !== null && a.head === b.head && !isSame(a, b);

/** What nobody is named for belongs to the topic, or to the only one that such things are told of. */
function isOneOwner({ owner: a }: Mention, { owner: b }: Mention, third: readonly Mention[]): boolean {
  if (a !== null && b !== null) return isSame(a, b);
  const owner = a ?? b;
  return owner === null || owner.head === "" || third.every((each) => each.owner !== null && isSame(each.owner, owner));
}

function isOneTime(one: Mention, other: Mention): boolean {
  if (one.isLasting && other.isLasting) return true;
  const [a, b] = [one.time, other.time];
  if (a.isOfThen || b.isOfThen) return false;
  if (a.tense !== null && b.tense !== null && a.tense !== b.tense) return false;
  if (a.years.length > 0 && b.years.length > 0) return a.years.some((year) => b.years.includes(year));
  if (a.years.length === 0 && b.years.length === 0) return true;
  // “In 1669 nine towns came. The six towns …”: those of which it just told.
  const isBack = (x: Mention, y: Mention) =>
    x.stance === "some" && y.stance === "definite" && y.time.years.length === 0;
  return (isBack(one, other) || isBack(other, one)) && one.section === other.section;
}

/** Both are measures of one thing; a measure that says no dimension is of the only one that is told of it. */
export const isOneMeasure: Test = (a, b, third) => {
  if (a.owner === null || b.owner === null) return false;
  const isLoose = isSlip(a.answer.amount, b.answer.amount) && a.aspect !== null && a.aspect === b.aspect;
  if (!isSame(a.owner, b.owner) && !(isLoose && a.owner.head === b.owner.head && !isToldApart(a, b))) return false;
  if (a.aspect === b.aspect) return true;
  if (a.aspect !== null && b.aspect !== null) return false;
  const [open, told] = a.aspect === null ? [a, b] : [b, a];
  return (
    third.every((each) => each.aspect === null || each.aspect === told.aspect) &&
    !third.some((each) => mayAgree(each, open))
  );
};

const isToldApart = ({ owner: a }: Mention, { owner: b }: Mention): boolean =>
  [...(a?.words ?? []), ...(b?.words ?? [])].some(
    (word) => isTelling(word) && a?.words.has(word) !== b?.words.has(word),
  );

/** Both say in like words what is so of one thing at one time. */
export const isOneState: Test = (a, b, third) =>
  a.aspect === b.aspect &&
  isOneTime(a, b) &&
  isOneOwner(
    a,
    b,
    third.filter(({ aspect }) => aspect === a.aspect),
  );

/** Those who died of one thing: a set that goes back to the only number told before, or an entry that names what it was. */
export const isOneToll: Test = (a, b, third) => {
  if (b.place.in !== "sentence") return false;
  if (a.stance === "definite") return isBehind(a, b) && isOnly(a, b, third);
  const [names, told] = [a.around(), b.around()];
  const isNamed = names.size > 0 && [...names].every((name) => told.has(name));
  const isOfAll = names.size === 0 && third.every((each) => mayAgree(each, b));
  return a.place.in === "block" && (isNamed ? isOnly(b, b, third) : isOfAll);
};

/** “The nine-day siege” and “for six days”, if that alone was said to last so long in days just before. */
export const isOneSpan: Test = (a, b, third) => {
  const rivals = third.filter(({ stance, unit }) => stance === "some" && unit === b.unit);
  return a.stance === "definite" && b.stance === "some" && a.unit === b.unit && isBehind(a, b) && isOnly(a, b, rivals);
};

/** Sums in one currency of one thing, or “the bill of 83 million” behind the only one that was told. */
export const isOneSum: Test = (a, b, third) => {
  if (a.aspect !== b.aspect || !isOneTime(a, b)) return false;
  if (a.owner !== null && b.owner !== null) return isSame(a.owner, b.owner);
  return a.owner === null && b.owner !== null && third.every((each) => mayAgree(each, b));
};
