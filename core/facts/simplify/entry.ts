import { isPluralNoun } from "../clauses/plural.ts";
import { phraseAt, type Phrase } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { classNounGroups } from "../resolution/class-noun-table.ts";
import { quiet, sentenceOf, silent, type Derived } from "./derived.ts";
import { isOfOneOnly } from "./descriptions.ts";
import { ends, hasVerb } from "./surroundings.ts";

const kinds = new Set(classNounGroups.flat());

/** Whether a sentence is nothing but a headword: “ORRIN (Old Norse Orrvin).” */
export const isHeadword = ({ tokens: [name, ...rest] }: Sentence): boolean =>
  name?.tag === "name" && isLoud(name.text) && rest.every(({ tag }) => tag === "other");

/** “ORRIN” or “ORRIN (Old Norse Orrvin)” */
export const isHeadwordTitle = (title: string): boolean => isLoud(title.replace(/\s*\([^()]*\)$/u, ""));

const isLoud = (name: string): boolean => /^\p{Lu}[\p{Lu}’' -]{3,}$/u.test(name);

/**
 * How an encyclopaedia tells what something is, without a verb: “ORRIN, ruined city in southern Norway, whose walls
 * enclose two hills, and for two centuries the capital of the north.” Each part as a sentence; none where this is none.
 * `behind` stands for the headword where it is not in the sentence itself.
 */
export function entry(sentence: Sentence, behind: string | null): Derived[] {
  const { tokens } = sentence;
  const isInside = isHeadwordBefore(tokens, behind);
  const start = isInside ? 2 : behind === null ? -1 : 0;
  const hasTime = start >= 0 && isForSomeTime(tokens, start);
  const from = hasTime ? start + 2 : start;
  const what = from < 0 ? null : kindAt(tokens, from);
  const name =
    isInside || behind === null ? tokens[0] : quiet(tokens[0]?.start ?? 0, behind, behind === "it" ? "pron" : "name");
  if (!what || !name) return [];
  const isOver = hasTime || isOfPast(tokens, from, what.to);
  const hasArticle = tokens[from]?.tag === "det";
  const said = [
    ...(hasArticle ? [] : articleOf(tokens, what, from)),
    ...tokens.slice(start, from),
    ...tokens.slice(from, what.to),
  ];
  const be = (word: "is" | "was") => silent(said[0]?.start ?? 0, word);
  const derived = (words: readonly Token[], origin: Derived["origin"]): Derived => ({
    sentence: sentenceOf(sentence, words),
    origin,
    isNarrowed: false,
  });
  return [
    derived([name, be(isOver ? "was" : "is"), ...said], "main"),
    ...partsBehind(tokens, what.to).flatMap((part): Derived[] => {
      const [first, second] = part;
      if (first?.lower === "whose")
        return [derived([quiet(first.end, "its", "possessive"), ...part.slice(1)], "coordinate")];
      if (first?.lower === "and" && second?.tag === "prep")
        return [derived([name, silent(second.start, "was"), ...part.slice(1)], "coordinate")];
      return [];
    }),
  ];
}

/** “ORRIN, ruined …”, or “Orrin, ruined …” below a headword, with nothing but a comma between. */
const isHeadwordBefore = ([name, comma]: readonly Token[], behind: string | null): boolean =>
  name?.tag === "name" && (isLoud(name.text) || behind !== null) && comma?.tag === "comma";

/** “For nearly three centuries the capital of …” */
const isForSomeTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "for" && /(?:centur(?:y|ies)|years|decades|generations)$/u.test(tokens[at + 1]?.lower ?? "");

/** What it is, in a sentence that has no verb of its own: without an article, or the one thing of its kind. */
function kindAt(tokens: readonly Token[], from: number): Phrase | null {
  const isOnly = tokens[from]?.lower === "the" && isOfOneOnly(tokens, from + 1);
  const phrase = isOnly || /^(?:adj|noun|verb)$/u.test(tokens[from]?.tag ?? "") ? phraseAt(tokens, from) : null;
  // “In what is now Norway”: the verb is none of the sentence's own.
  const rel = tokens.findIndex(({ tag, lower }) => tag === "rel" || lower === "what");
  const end = rel < 0 ? tokens.length : rel;
  if (phrase?.head.tag !== "noun" || !kinds.has(phrase.head.lower) || isPluralNoun(phrase.head.lower)) return null;
  const { to } = withPlace(tokens, phrase);
  const next = tokens[to];
  const isClosed = next === undefined || next.tag === "comma" || ends.has(next.tag);
  return isClosed && !hasVerb(tokens, phrase.coreTo, end) ? { ...phrase, to } : null;
}

/** “Ancient city | and state of the north”, “ruined city | in southern Norway” */
function withPlace(tokens: readonly Token[], phrase: Phrase): Phrase {
  const other = tokens[phrase.to]?.lower === "and" ? phraseAt(tokens, phrase.to + 1) : null;
  if (other && kinds.has(other.head.lower) && tokens[other.from]?.tag === "noun") return { ...phrase, to: other.to };
  const place = tokens[phrase.to]?.lower === "in" ? phraseAt(tokens, phrase.to + 1) : null;
  return place?.head.tag === "name" || /^\p{Lu}/u.test(place?.head.text ?? "")
    ? { ...phrase, to: place?.to ?? phrase.to }
    : phrase;
}

/** An ancient city was one; a ruined city is. */
const isOfPast = (tokens: readonly Token[], from: number, to: number): boolean => {
  const said = tokens.slice(from, to).map(({ lower }) => lower);
  if (said.includes("ruined")) return false;
  return (
    said.some((word) => /^(?:ancient|former|medieval|prehistoric)$/u.test(word)) ||
    tokens.some(({ lower }, i) => lower === "whose" && tokens[i + 1]?.lower === "ruins")
  );
};

function articleOf(tokens: readonly Token[], { from, coreTo }: Phrase, at: number): Token[] {
  const head = tokens[coreTo - 1];
  const isOne = isOfOneOnly(tokens, coreTo - 1) || head?.lower === "capital";
  const word = isOne ? "the" : /^[aeiou]/u.test(tokens[from]?.lower ?? "") ? "an" : "a";
  return [quiet(tokens[at]?.start ?? 0, word, "det")];
}

/** What stands behind commas, the last to the end of the sentence: “whose …”, “and for two centuries …”. */
function partsBehind(tokens: readonly Token[], from: number): Token[][] {
  const starts = tokens.flatMap(({ tag }, i) => {
    const next = tokens[i + 1];
    const isPart = next?.lower === "whose" || (next?.lower === "and" && tokens[i + 2]?.tag === "prep");
    return i >= from && tag === "comma" && isPart ? [i + 1] : [];
  });
  return starts.map((start, i) => {
    const next = starts[i + 1];
    return tokens.slice(start, next === undefined ? tokens.length : next - 1);
  });
}
