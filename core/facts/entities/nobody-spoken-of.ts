import type { Sentence } from "../clauses/token.ts";
import { classifyName } from "./classify-name.ts";
import type { Mention } from "./mention.ts";

/** A name that comes up so often without a “he” or “she” behind it is hardly that of a person. */
const OFTEN = 3;

interface Named {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
  readonly title: string;
}

/**
 * “Florence was rich. In Florence there was a bridge”: whether a given name that stands alone all along is that of a town
 * or of what the text is about, since no sentence with it, and none behind one, speaks of anybody whom it fits.
 */
export function isNobodySpokenOf({ name, mentions, sentences, title }: Named): boolean {
  if (name.includes(" ") || mentions.length < OFTEN) return false;
  const { type, gender } = classifyName(name);
  const isThing = mentions.some(({ cue }) => cue === "place") || title.split(/[^\p{L}]+/u).includes(name);
  const isSomebody = mentions.some(({ cue, sex, isRelative }) => cue === "person" || sex !== null || isRelative);
  if (type !== "person" || !isThing || isSomebody) return false;
  return !mentions.some(({ at }) => [at, at + 1].some((each) => speaksOf(sentences[each], gender)));
}

const pronouns = {
  m: /^(?:he|him|his|himself)$/u,
  f: /^(?:she|her|hers|herself)$/u,
  any: /^(?:he|him|his|himself|she|her|hers|herself)$/u,
};

const speaksOf = (sentence: Sentence | undefined, gender: "m" | "f" | null): boolean =>
  sentence?.tokens.some(({ lower }) => pronouns[gender ?? "any"].test(lower)) === true;
