import type { Sentence } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import type { TableAskable } from "../table-askable.ts";
import type { Value } from "../values/value.ts";

const small = new Set("of the and in at a an to for from on by with its total between".split(" "));

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !small.has(word));

/** Of the words of an entry so many have to stand in a sentence that is about the same; of a dimension its last word is enough. */
const LEAST_SHARE = 2 / 3;
const LEAST_WORDS = 2;
const dimensions = new Set(["length", "height", "width", "depth", "breadth"]);

/**
 * Whether a sentence gives another measure or number of what an entry on the topic gives: “Main span: 480 m”, and “the
 * main span measures 490 metres”. Then neither is certain. Bounds and roundings contradict nothing.
 */
export function isContradicted(
  { header, isOfTopic, answer }: TableAskable,
  records: readonly SentenceRecord[],
): boolean {
  const { amount, sort, kind } = answer;
  const words = wordsOf(header);
  // “Span” of “main span between towers”.
  const head = wordsOf(header.split(/ (?:of|between|above|below|in|at|on|from|to) /u)[0] ?? "").at(-1) ?? "";
  const counted = /^number of (.+)$/iu.exec(header)?.[1];
  if (isOfTopic && kind === "count" && amount !== null && counted !== undefined)
    return records.some(({ sentence }) =>
      countsOf(counted.toLowerCase(), sentence).some((other) => !agree(other, amount)),
    );
  if (!isOfTopic || kind !== "measure" || amount === null || words.length < LEAST_WORDS) return false;
  return records.some(({ sentence }) =>
    partsOf(sentence).some(({ text, values }) => {
      const lower = text.toLowerCase();
      const shared = words.filter((word) => lower.includes(word)).length;
      const isAboutIt = dimensions.has(head)
        ? lower.includes(words.at(-1) ?? "")
        : shared >= words.length * LEAST_SHARE;
      if (!lower.includes(head) || !isAboutIt || shared < LEAST_WORDS) return false;
      const others = values.flatMap((value) =>
        value.kind === "measure" && value.bound === "exact" && value.unit === sort ? [value.amount] : [],
      );
      return others.length === 1 && others.every((other) => !agree(other, amount));
    }),
  );
}

/** Behind these words a number is one of several, or of another time. */
const partly =
  /\b(?:first|last|another|other|further|more|some of|about|almost|nearly|over|remaining|new|old|each|every)\s*$/iu;

/** How many of a thing a sentence without a date gives: “held together by 6.5 million rivets”. */
const countsOf = (noun: string, { text, tokens }: Sentence): number[] =>
  tokens.some(({ value }) => value?.kind === "year" || value?.kind === "date")
    ? []
    : tokens.flatMap(({ value, start, end }) =>
        value?.kind === "number" &&
        value.bound === "exact" &&
        text.slice(end).trimStart().toLowerCase().startsWith(noun) &&
        !partly.test(text.slice(0, start))
          ? [value.amount]
          : [],
      );

/** A sentence, and what stands between its commas and semicolons: a figure there belongs to the words beside it. */
function partsOf({ text, tokens }: Sentence): { text: string; values: Value[] }[] {
  const ends = [...tokens.filter(({ tag }) => tag === "comma" || tag === "semicolon"), null];
  const parts = ends.map((end, i) => {
    const [from, to] = [ends[i - 1]?.end ?? 0, end?.start ?? text.length];
    const inside = tokens.filter(({ start }) => start >= from && start < to);
    return { text: text.slice(from, to), values: inside.flatMap(({ value }) => value ?? []) };
  });
  return [{ text, values: tokens.flatMap(({ value }) => value ?? []) }, ...parts];
}

/** “Almost 8 km” is none of these; “7.8” and “7.845” are one length, “3.4” and “4.3” are two. */
const agree = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(one, other) * ROUNDING;
const ROUNDING = 0.015;
