import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import type { Fact } from "../../facts/fact.ts";
import { verbClass } from "../../facts/relation-key.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { statementOf } from "../told.ts";

/** Words of a sentence that a statement made from it leaves out, between two that it keeps. */
export interface Cut {
  /** The word that is kept in front of them. */
  readonly before: string;
  /** What is left out, in small letters, marks included. */
  readonly words: readonly string[];
  /** The word that is kept behind them; null where the statement ends there. */
  readonly after: string | null;
}

/** Longer sentences are rare, and each word is held against each. */
const MOST_WORDS = 120;

/** Where the statement of a fact leaves out what its sentence says; none for lists and tables. */
export const cutsOf = perObject(({ asking, proof }: Fact): readonly Cut[] => {
  if (asking.way !== "value") return [];
  const kept = tokensOf(statementOf(asking.askable)).filter(isWord);
  const sentence = tokensOfSentence(proof);
  if (kept.length > MOST_WORDS || sentence.length > MOST_WORDS) return [];
  const places = withoutStrays(kept, align(kept, sentence));
  const own = verbOf(asking.askable.relationKey);
  const verb = kept.findIndex((word, i) => (places[i] ?? -1) >= 0 && isFormOf(own, word));
  if (verb < 0) return [];
  return gathered(kept, (before, i): Cut[] => {
    const at = places[i] ?? -1;
    // “Was [then] called”: the auxiliary belongs to the verb.
    if (at < 0 || i < verb - (auxiliary.test(before) ? 1 : 0)) return [];
    const isLast = i === kept.length - 1;
    const next = isLast ? endOfClause(sentence, at + 1) : (places[i + 1] ?? -1);
    const words = next < 0 ? [] : sentence.slice(at + 1, next);
    return words.some(isWord) ? [{ before, words, after: kept[i + 1] ?? null }] : [];
  });
});

const auxiliary = /^(?:is|are|was|were|been|has|have|had)$/u;

/** Whether a word is a verb, in whatever form. */
function isFormOf(verb: string, word: string): boolean {
  const base = readVerb(word)?.base;
  return base !== undefined && verbClass(base) === verb;
}

/** “found” of “subject found by” */
export const verbOf = (relationKey: string): string => relationKey.replace(/^subject /u, "").split(" ")[0] ?? "";

/** A lone “in” that stands somewhere else in the sentence is another one. */
const withoutStrays = (kept: readonly string[], places: readonly number[]): number[] =>
  places.map((place, i) => {
    const isJoined = places[i - 1] === place - 1 || places[i + 1] === place + 1;
    return isJoined || (kept[i]?.length ?? 0) > 3 || auxiliary.test(kept[i] ?? "") ? place : -1;
  });

const tokensOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*|[,;:.()–—]/gu) ?? [];

/** Of a sentence several facts are told. */
const tokensOfSentence = perObject(({ quote }: Fact["proof"]): readonly string[] => tokensOf(withoutTags(quote)));

const ends = new Set([";", ":", ".", "(", ")", "–", "—"]);

/** A token is a word or a mark. */
const isWord = (token: string): boolean => token !== "," && !ends.has(token);

const withoutTags = (quote: string): string =>
  quote
    .replace(/<[^>]*>|[*_`\\]/gu, "")
    .replace(/&nbsp;/gu, " ")
    .replace(/&\w+;/gu, "’");

/** Up to the next mark that ends a clause: a comma does where no phrase goes on behind it. */
function endOfClause(sentence: readonly string[], from: number): number {
  let end = from;
  while (end < sentence.length && !ends.has(sentence[end] ?? "")) end++;
  return end;
}

/** For each kept word its place in the sentence, −1 where it has none; words that stand together stay together. */
function align(kept: readonly string[], sentence: readonly string[]): number[] {
  const columns = sentence.length + 1;
  // Tables of one row a kept word, laid out flat: row i begins at i × columns. A word counts two, so that standing next to
  // the one before can count one more: the engine keeps small whole numbers best.
  const best = new Array<number>((kept.length + 1) * columns).fill(0);
  const joined = new Array<number>((kept.length + 1) * columns).fill(0);
  for (const [row, word] of kept.entries())
    for (const [column, other] of sentence.entries()) {
      const at = (row + 1) * columns + column + 1;
      const [left, above, diagonal] = [best[at - 1] ?? 0, best[at - columns] ?? 0, at - columns - 1];
      let own = 0;
      if (word === other) {
        const run = joined[diagonal] ?? 0;
        own = 2 + Math.max(best[diagonal] ?? 0, run === 0 ? 0 : run + 1);
      }
      joined[at] = own;
      best[at] = Math.max(own, above, left);
    }
  const places = kept.map(() => -1);
  for (let i = kept.length, j = sentence.length; i > 0 && j > 0;) {
    const at = i * columns + j;
    if (joined[at] === best[at] && joined[at] !== 0) {
      places[i - 1] = j - 1;
      i--;
      j--;
    } else if ((best[at - columns] ?? 0) >= (best[at - 1] ?? 0)) i--;
    else j--;
  }
  return places;
}
