import { gathered } from "../../base/gathered.ts";
import { isClauseAt } from "../clauses/boundary.ts";
import { parseLeading } from "../clauses/parse-leading.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { verbGroupAt } from "../clauses/verb-group.ts";
import { timeAt } from "./belated.ts";
import { sentenceOf, type Derived } from "./derived.ts";
import { partsOf } from "./joints.ts";

/** “It was on 4 May that the line was opened”, “It was Ada Marsh who opened it”, “It was largely for this that she came”. */
export const clefts = (sentence: Sentence): Derived[] =>
  gathered(partsOf(sentence.tokens), ({ from, to }) =>
    cleftIn(sentence, sentence.tokens.slice(from, to)).map((derived) =>
      from === 0 ? derived : { ...derived, origin: "coordinate" },
    ),
  );

function cleftIn(sentence: Sentence, part: readonly Token[]): Derived[] {
  const tokens = withoutAlso(part.slice(part[0]?.tag === "conj" ? 1 : 0));
  const [it, be, name, close] = tokens;
  if (it?.lower !== "it" || !/^(?:is|was)$/u.test(be?.lower ?? "")) return [];
  // The “who” of “it was Ada Marsh, who …” would only tell more of her.
  const isRemark = name?.tag === "name" && close?.tag === "comma" && tokens[4]?.tag === "rel";
  const that = isRemark ? -1 : tokens.findIndex(({ lower }, i) => i > 2 && /^(?:that|who|which)$/u.test(lower));
  if (that < 0) return [];
  const derived = (all: readonly Token[]): Derived[] => [
    { sentence: sentenceOf(sentence, all), origin: "main", isNarrowed: false },
  ];
  const [focus, rest] = [focusOf(tokens.slice(2, that)), tokens.slice(that + 1)];
  // “It was from there that, on 4 May, she wrote …”: what is told, without the place that stands before.
  if (focus.length <= 2 && isPointer(focus.at(-1)) && tokens[that]?.lower === "that")
    return derived(rest[0]?.tag === "comma" ? rest.slice(1) : rest);
  // “It is a mill that grinds rye” says what it is.
  if (be?.lower === "is" && /^an?$/u.test(focus[0]?.lower ?? "")) return [];
  const all = withoutNextClause(rest.at(-1)?.tag === "other" ? rest.slice(0, -1) : rest);
  const comma = all.findIndex(({ tag }) => tag === "comma");
  const added = comma < 0 ? [] : all.slice(comma);
  // “…, at noon, with Ada Marsh on board”: what is added with a preposition stands behind what it turns on.
  const isLoose = added.length > 0 && areTimesAndPlaces(added);
  const last = isLoose ? all.slice(0, comma) : all;
  if (isWeighed(tokens.slice(2, that)) && tokens[that]?.lower === "that" && isClauseAt(tokens, that + 1, "subject"))
    return derived(rest);
  const isPhrase = !focus.some(({ tag }) => tag === "verb" || tag === "aux" || tag === "comma" || tag === "not");
  if (!isPhrase || goesOn(last)) return [];
  const isClause = isClauseAt(tokens, that + 1, "subject");
  if (focus[0]?.tag === "prep" && isClause)
    return derived([...last, ...focus, ...(isLoose ? added.filter(({ tag }) => tag !== "comma") : [])]);
  const isSubject = /^(?:name|det|possessive)$/u.test(focus[0]?.tag ?? "") && verbGroupAt(tokens, that + 1) !== null;
  return isSubject && !isClause && !isLoose ? derived([...focus, ...last]) : [];
}

/**
 * “It was largely for them, along with the old mill, that …”, “It was as a harbour, not as a town, that …”: for what and in
 * what way may be more than is understood; that it was done is told all the same.
 */
function isWeighed(words: readonly Token[]): boolean {
  const at = words[0]?.tag === "adv" ? 1 : 0;
  const first = words[at];
  const isWhy =
    first?.tag === "prep" && /^(?:for|as|because|by|with|through|thanks|under|in|at|from|to)$/u.test(first.lower);
  const isMore = at === 1 || words.some(({ tag }) => tag === "comma");
  const isPlain = words.every(({ tag, value, lower }) => {
    const isFree = tag !== "verb" && tag !== "aux" && tag !== "sub" && tag !== "rel" && tag !== "pron";
    return (isFree || /^(?:them|it|him|her)$/u.test(lower)) && value === null;
  });
  return isWhy && isMore && isPlain && !/^(?:only|hardly|scarcely|perhaps|probably)$/u.test(words[0]?.lower ?? "");
}

/** “It was also Ada Marsh who …” */
const withoutAlso = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ lower }, i) => !(i === 2 && /^(?:also|again)$/u.test(lower)));

/** “Designed the mill and left for Bath” says more than one thing; “the mill, the bridge and the well” is a row. */
function goesOn(words: readonly Token[]): boolean {
  const joint = words.findIndex(({ tag }) => tag === "comma" || tag === "conj" || tag === "semicolon");
  const behind = joint < 0 ? [] : words.slice(joint + 1);
  const isRow =
    behind.some(({ tag }) => tag === "conj") || words[joint]?.tag === "conj"
      ? behind.every(({ tag }) => /^(?:comma|conj|det|adj|noun|name|possessive|genitive|prep|value)$/u.test(tag))
      : false;
  return joint >= 0 && !isRow;
}

/** “…, and at a meeting in Bath, on 4 May, the heads of state resolved to …”: a clause of its own. */
function withoutNextClause(words: readonly Token[]): readonly Token[] {
  const joint = words.findIndex(
    ({ tag }, i) => tag === "comma" && words[i + 1]?.lower === "and" && words[i + 2]?.tag === "prep",
  );
  const leading = joint < 0 ? null : parseLeading(words, joint + 1);
  return leading && isClauseAt(words, leading.to, "subject") ? words.slice(0, joint) : words;
}

/** “, at noon on Friday, 10 May 1912, with Ada Marsh on board” */
const areTimesAndPlaces = (words: readonly Token[]): boolean =>
  words.every(({ tag }) => ["comma", "prep", "name", "value", "noun", "det", "adj"].includes(tag)) &&
  words.every(({ tag }, i) => tag !== "comma" || words[i + 1]?.tag === "prep" || words[i + 1]?.tag === "value");

const isPointer = (token: Token | undefined): boolean => /^(?:there|here|then)$/u.test(token?.lower ?? "");

const isPhraseEnd = (words: readonly Token[], comma: number): boolean =>
  comma === words.length - 1 || words[comma + 1]?.tag === "prep";

/** “Karl” of “It was his elder brother, Karl, who …”, “It was her aunt, Ada, a weaver, who …”. */
function nameInside(words: readonly Token[]): Token | null {
  const comma = words.findIndex(({ tag }) => tag === "comma");
  const [name, close] = [words[comma + 1], words[comma + 2]];
  const isDefinite = /^(?:the|his|her|its|their)$/u.test(words[0]?.lower ?? "");
  const isPhrase = words.slice(0, Math.max(0, comma)).every(({ tag }) => /^(?:det|possessive|adj|noun)$/u.test(tag));
  const isClosed = close?.tag === "comma" && words.at(-1)?.tag === "comma";
  return comma > 1 && isDefinite && isPhrase && isClosed && name?.tag === "name" ? name : null;
}

/** “In 1921” of “It was there, in 1921, that she …”, “It was only in 1921 that …” and “It was not until 1921 that …”. */
function focusOf(words: readonly Token[]): readonly Token[] {
  if (words[0]?.tag === "not" && words[1]?.lower === "until" && words.length === 3) return timeAt(words, 1) ?? words;
  if (words[0]?.lower === "only" && words[1]?.tag === "prep") return words.slice(1);
  // “It was Ada Marsh, a weaver from Bath, who …”
  const isExplained = words[0]?.tag === "name" && words[1]?.tag === "comma" && words.at(-1)?.tag === "comma";
  if (isExplained) return words.slice(0, 1);
  const named = nameInside(words);
  if (named) return [named];
  const isPointed = isPointer(words[0]) && words[1]?.tag === "comma";
  if (isPointed && words.at(-1)?.tag === "comma") return words.slice(2, -1);
  // “It was in Bath, on 2 May 1871, that she …”
  const isPlaced = words[0]?.tag === "prep" && words.every(({ tag }, i) => tag !== "comma" || isPhraseEnd(words, i));
  return isPlaced ? words.filter(({ tag }) => tag !== "comma") : words;
}
