import { gathered } from "../../base/gathered.ts";
import { isClauseAround, isVerbAt } from "../clauses/boundary.ts";
import type { Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isActive, verbGroupAt } from "../clauses/verb-group.ts";
import type { ReadSubject } from "../resolution/resolved.ts";
import type { Insertion } from "../simplify/insertion.ts";
import { insertionsIn } from "../simplify/insertions.ts";
import { partsOf } from "../simplify/joints.ts";
import { hasVerb } from "../simplify/surroundings.ts";

/** Words of a sentence, in their order, that say something whole by themselves. */
export interface Stretch extends Range {
  /** Whom or what it is about, and where that stands; null where the words say it themselves. */
  readonly subject: PlacedSubject | null;
  /** What is left out inside of it: what commas set off, which takes nothing back. */
  readonly without: readonly Range[];
}

type PlacedSubject = ReadSubject & Range;

const marks = new Set(["comma", "other", "colon", "semicolon", "dash"]);

export const countWords = (tokens: readonly Token[]): number => tokens.filter(({ tag }) => !marks.has(tag)).length;

/** Each clause of a sentence that has a subject of its own, the shortest that still holds its verb first. */
export function stretchesOf({ tokens }: Sentence, subjects: readonly ReadSubject[]): Stretch[] {
  const insertions = insertionsIn(tokens);
  const certain = withoutNaming(tokens);
  return gathered(partsOf(tokens.slice(0, lastWord(tokens))), (part) => {
    const subject = subjectIn(tokens, part, subjects);
    return gathered(endsOf(tokens, part, { insertions, certain }), (to) => {
      const stretch = { from: part.from, to, subject, without: [] };
      const without = removable(tokens, stretch, insertions);
      return without.length === 0 ? [stretch] : [stretch, { ...stretch, without }];
    });
  });
}

/** What commas set off inside of a stretch, with the commas that it needs no more. */
function removable(
  tokens: readonly Token[],
  { from, to, subject }: Stretch,
  insertions: readonly Insertion[],
): Range[] {
  return insertions
    .filter(({ kind, range, resumesAt }) => kind !== "name" && from < range.from - 1 && resumesAt < to)
    .filter(({ range }) => !/^(?:among|including|such)$/u.test(tokens[range.from]?.lower ?? ""))
    .filter((removed) => !insertions.some((other) => isNamedIn(removed, other)))
    .filter(({ range, resumesAt }) => !subject || resumesAt <= subject.from || subject.to <= range.from - 1)
    .map(({ range, resumesAt }) => {
      const isComma = tokens[resumesAt - 1]?.tag === "comma";
      const goesOn = tokens[resumesAt]?.tag === "prep" || isVerbAt(tokens, resumesAt);
      return { from: range.from - 1, to: isComma && !goesOn ? resumesAt - 1 : resumesAt };
    });
}

/** “The child of Karl Lund and his wife, Berta”: what the name belongs to cannot be left out without it. */
const isNamedIn = ({ range, resumesAt }: Insertion, { kind, head }: Insertion): boolean =>
  kind === "name" && head !== null && range.from <= head.from && head.to <= resumesAt;

/** The first subject of a part, if no verb stands in front of it. */
function subjectIn(tokens: readonly Token[], part: Range, subjects: readonly ReadSubject[]): PlacedSubject | null {
  const placed = gathered(subjects, (subject) => {
    const from = tokens.findIndex(({ start }) => start === subject.start);
    const to = tokens.findIndex(({ end }) => end === subject.end) + 1;
    return part.from <= from && from < to && to <= part.to && hasVerb(tokens, to, part.to)
      ? [{ ...subject, from, to }]
      : [];
  });
  return placed.find(({ from }) => !hasVerb(tokens, part.from, from)) ?? null;
}

interface Known {
  readonly insertions: readonly Insertion[];
  /** The sentence without verbs that may be none. */
  readonly certain: readonly Token[];
}

/** Where a part may end: before what a comma sets off behind its verb, and at its end. */
function endsOf(tokens: readonly Token[], part: Range, { insertions, certain }: Known): number[] {
  const isInside = (at: number) =>
    insertions.some(({ range, resumesAt }) => range.from <= at && at < resumesAt && resumesAt < part.to);
  const isTrailing = (at: number) =>
    insertions.some(({ range, resumesAt }) => range.from === at + 1 && resumesAt >= part.to);
  const isCut = (at: number) =>
    (isTrailing(at) || isAddition(tokens, at) || isVerbOfTwo(tokens, part.from, at)) &&
    !isInside(at) &&
    hasVerb(certain, part.from, at);
  const cuts = gathered(tokens, (_, at) => (part.from < at && at < part.to && isCut(at) ? [at] : []));
  const added = tokens.findIndex(
    (_, at) => part.from < at && at < part.to && (isRelativeAt(tokens, at) || isClauseOfTimeAt(tokens, at)),
  );
  return added < 0 ? [...cuts, part.to] : [...cuts.filter((at) => at < added), added];
}

/** “…, until Karl Holm, whom …, closed it”: a clause that would end behind the name. */
const isClauseOfTimeAt = (tokens: readonly Token[], at: number): boolean => {
  const opening = tokens[at]?.tag === "comma" ? at + 1 : at;
  return (
    /^(?:until|till|before|after|since)$/u.test(tokens[opening]?.lower ?? "") && isClauseAround(tokens, opening + 1)
  );
};

/** “…, which was built in 1700”: another thing than the subject may be meant. */
const isRelativeAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "comma" && tokens[at + 1]?.tag === "rel" && tokens[at + 1]?.lower !== "when";

/** Tokens whose verbs surely are those of clauses: “a collector named Karl” has none. */
const withoutNaming = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, i) =>
    tokens[i - 1]?.tag === "noun" && /^(?:named|called|titled|entitled|nicknamed|dubbed)$/u.test(token.lower)
      ? { ...token, tag: "adj" }
      : token,
  );

/** “He suffered a stroke, and died”; of “climbed the peak, crossed the strait, and landed” none closes the row. */
const isVerbOfTwo = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.tag === "comma" &&
  tokens[at + 1]?.tag === "conj" &&
  isVerbAt(tokens, at + 2) &&
  !tokens.slice(from, at).some(({ tag }, i) => tag === "comma" && tokens[from + i + 1]?.tag === "verb");

const adding = /^(?:while|whereas|although|though|because|since|as|where|when)$/u;

/** A comma behind which something is added that takes nothing back. */
function isAddition(tokens: readonly Token[], at: number): boolean {
  const [comma, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (comma?.tag !== "comma" || !next) return false;
  switch (next.tag) {
    case "prep":
      return third?.tag === "rel";
    case "sub":
      return adding.test(next.lower);
    case "verb": {
      const group = verbGroupAt(tokens, at + 1);
      return next.lower.endsWith("ing") || (group !== null && next.lower.endsWith("ed") && !isActive(tokens, group));
    }
    default:
      return false;
  }
}

const ofWord = /[\p{L}\p{N}”"’)]/u;

export const lastWord = (tokens: readonly Token[]): number => tokens.findLastIndex(({ text }) => ofWord.test(text)) + 1;
