import { isCommonWord, opensTitle, peoples, type Word } from "../../text/tagger.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { isGivenName, isNameHead } from "../entities/classify-name.ts";
import { bearsNames } from "./name-word-table.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";

interface Tagged {
  readonly words: readonly Word[];
  /** What stands over its part of the text. */
  readonly heading: string;
}

/**
 * Words that open a sentence and that the text writes with a capital inside of sentences, and never without: they are names,
 * whatever else they mean (“Ford”, “Solidarity”). Common words that it writes so nowhere else are none (“Cloud hides the
 * hill”), though people are called so.
 */
export function withOpeningNames<T extends Tagged>(sentences: readonly T[]): T[] {
  const small = new Set<string>();
  const names = new Set<string>();
  const capitals = new Set<string>();
  for (const { words, heading } of sentences) {
    for (const word of capitalsIn(heading.replace(opensAsSentence, ""))) capitals.add(word);
    for (const [i, word] of words.entries()) {
      if (isSmall(word)) small.add(word.lower);
      else if (isNameAlone(words, i)) names.add(word.text);
      for (const part of i > 0 ? capitalsIn(word.text) : []) capitals.add(part);
    }
  }
  return sentences.map((sentence) => {
    const [first, ...rest] = sentence.words;
    if (first && isThingAtTheBeginning(sentence.words) && !capitals.has(first.text))
      return { ...sentence, words: [{ ...first, pos: "NOUN" as const }, ...rest] };
    if (!first || !isTakenForThing(first) || !names.has(first.text) || small.has(first.lower)) return sentence;
    return { ...sentence, words: [{ ...first, pos: "PROPN" as const }, ...rest] };
  });
}

const capitalsIn = (text: string): readonly string[] => text.match(/\p{Lu}\p{L}+/gu) ?? [];

/** The first word of a heading has its capital from there. */
const opensAsSentence = /^\p{Lu}\p{L}+(?=\s\p{Ll})/u;

/** “Cloud hides …”: one common word with a small one behind it, which nothing shows to be a name. */
function isThingAtTheBeginning(words: readonly Word[]): boolean {
  const [first, next, last] = words;
  if (first?.pos !== "PROPN" || first.isName === true || !next || !/^\p{Ll}/u.test(next.text)) return false;
  // “World of Orrin” is a name throughout.
  if (next.lower === "of" && isCapital(last)) return false;
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) &&
    (isCommonWord(first.lower) || first.lower === "others") &&
    !opensTitle(textOf(words.slice(0, MOST_OF_TITLE))) &&
    placeNamed(first.text) === undefined &&
    countryOfAdjective(first.text) === undefined &&
    !peoples.has(first.text) &&
    !isGivenName(first.text) &&
    !isNameHead(first.text) &&
    // “Sister firms paid”
    ((!isCalling(first.lower) && !isRole(first.lower)) || isPluralNoun(next.lower)) &&
    !bearsNames.has(first.lower)
  );
}

const MOST_OF_TITLE = 4;
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(" ");

const isSmall = ({ text }: Word): boolean => /^\p{Ll}/u.test(text);
const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const isTakenForThing = ({ pos }: Word): boolean => pos === "NOUN" || pos === "VERB";

/** A word with a capital between words without one, or in front of a mark: no part of a longer name and no title's. */
const isNameAlone = (words: readonly Word[], i: number): boolean => {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  return (
    word !== undefined &&
    before !== undefined &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
    isSmall(before) &&
    !isCapital(next)
  );
};
