import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import { countedThing } from "../relation-key.ts";
import { readVerb } from "../verb-forms.ts";

/** One form for all forms of a word: “run” for “running”, “tower” for “towers”. */
export const stemOf = (word: string): string => readVerb(word)?.base ?? countedThing(word);

const small = new Set(
  `the of and in at for from on with its have be do that which this their his her they she all one not but was were are had has
  also only still now than there when who whose where more most some many few long high tall wide deep total other first last
  year time people day such about over under would could may can will each every man woman stand lie take make come`.split(
    /\s+/u,
  ),
);

/** The stems of the words that tell what a text speaks of. */
export const stemsIn = (tokens: readonly Token[]): string[] =>
  stemsOfWords(
    tokens
      .filter(({ tag, value }) => value === null && /^(?:noun|name|verb|adj)$/u.test(tag))
      .map(({ lower }) => lower),
  );

export const stemsOfWords = (words: readonly string[]): string[] =>
  gathered(words, (word) => word.split(/[\s'’-]+/u))
    .filter(isTold)
    .map(stemOf)
    .filter(isTold);

const isTold = (word: string): boolean => word.length > 2 && !small.has(word);
