import type { Word } from "../../text/tagger.ts";

interface Tagged {
  readonly words: readonly Word[];
}

/**
 * Words that open a sentence and that the text writes with a capital inside of sentences, and never without: they are names,
 * whatever else they mean (“Ford”, “Solidarity”).
 */
export function withOpeningNames<T extends Tagged>(sentences: readonly T[]): T[] {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const { words } of sentences)
    for (const [i, word] of words.entries()) {
      if (isSmall(word)) small.add(word.lower);
      else if (isNameAlone(words, i)) names.add(word.text);
    }
  return sentences.map((sentence) => {
    const [first, ...rest] = sentence.words;
    if (!first || !isTakenForThing(first) || !names.has(first.text) || small.has(first.lower)) return sentence;
    return { ...sentence, words: [{ ...first, pos: "PROPN" as const }, ...rest] };
  });
}

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
