import { gathered } from "../../base/gathered.ts";
import type { Span } from "../../base/span.ts";
import type { Origin } from "../clauses/clause.ts";
import type { Sentence, Tag, Token } from "../clauses/token.ts";

/** A shorter sentence that a longer one says as well. */
export interface Derived {
  readonly sentence: Sentence;
  readonly origin: Origin;
  /** Whether something was left out that narrows what it says: of “in Oslo, where he built a mill” the place. */
  readonly isNarrowed: boolean;
  /** Whether it is the text's own word, even where the sentence hands on what others say. */
  readonly isAssured?: boolean;
}

/** The tokens of a part of a sentence, as a sentence of their own; what stood between them is left out. */
export function sentenceOf(whole: Sentence, tokens: readonly Token[]): Sentence {
  const gaps = gathered(tokens, (token, i): Span[] => {
    const before = tokens[i - 1];
    const isGap = before !== undefined && before.end < token.start && isLeftOut(whole, before, token);
    return isGap ? [{ start: before.end, end: startOfWord(whole.text, token.start) }] : [];
  });
  const asides = [...whole.asides, ...gaps].sort((a, b) => a.start - b.start);
  return { text: whole.text, tokens, asides: disjoint(asides) };
}

/** Between most words nothing stands but a space, and no word of the sentence has to be looked for. */
const isLeftOut = ({ text, tokens }: Sentence, before: Token, next: Token): boolean =>
  text.slice(before.end, next.start).trim() !== "" &&
  tokens.some(({ start, end }) => start >= before.end && end <= next.start && start < end);

/** The space in front of a word stays, so that it does not run into the one before. */
const startOfWord = (text: string, start: number): number => (/\s/u.test(text.charAt(start - 1)) ? start - 1 : start);

function disjoint(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const before = all.at(-1);
    if (!before || span.start >= before.end) return [...all, span];
    return [...all.slice(0, -1), { start: before.start, end: Math.max(before.end, span.end) }];
  }, []);
}

/** An auxiliary that the text goes without, at the place where it would stand. */
export const silent = (at: number, word: "is" | "are" | "was" | "were" | "had"): Token => quiet(at, word, "aux");

/** A word that the text goes without. */
export const quiet = (at: number, word: string, tag: Tag): Token => ({
  text: word,
  lower: word,
  start: at,
  end: at,
  tag,
  value: null,
  isQuoted: false,
});
