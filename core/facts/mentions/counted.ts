import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import { countedThing } from "../relation-key.ts";

/** What a number counts. */
export interface Counted {
  /** In the singular. */
  readonly thing: string;
  /** What tells them from others that are called so: “consultative” of parties. */
  readonly aspect: string;
  /** Where the phrase ends. */
  readonly to: number;
}

/** “Five permanent members”: the noun behind the number at `i`; null where none is counted. */
export function countedBehind(tokens: readonly Token[], i: number): Counted | null {
  let to = i + 1;
  while (isInside(tokens, to)) to++;
  // “214 people drowned, most of them …”
  while (to > i + 2 && tokens[to - 1]?.tag === "adj") to--;
  const counted = countedIn(tokens.slice(i + 1, to));
  return counted && { ...counted, to };
}

/** The same of words without a number: “number of rivets”, “boats”. */
export function countedIn(words: readonly Token[]): Omit<Counted, "to"> | null {
  const head = words.at(-1);
  if (!head) return null;
  const all = words.flatMap(({ lower }) => lower.split(" "));
  const noun = all.at(-1) ?? "";
  if (!isPluralNoun(noun) && noun !== "staff") return null;
  // Members, member states and member countries are one.
  const isMember = /^members?$/u.test(all.at(-2) ?? "");
  return { thing: countedThing(isMember ? "members" : noun), aspect: aspectOf(all.slice(0, isMember ? -2 : -1)) };
}

/** Words that tell no kind from another. */
const vacuous = new Set(
  "different separate individual full great large big tall member whole single total only".split(" "),
);

export const aspectOf = (words: readonly string[]): string =>
  words
    .filter((word) => !vacuous.has(word))
    .sort()
    .join(" ");

function isInside(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.tag === "noun" || token?.tag === "adj" || token?.tag === "name") return true;
  // “118 leaves of calfskin”
  if (token?.tag === "verb" && next?.lower === "of") return tokens[at - 1]?.value?.kind === "number";
  return token?.tag === "verb" && /(?:ed|ing)$/u.test(token.lower) && next?.tag === "noun";
}
