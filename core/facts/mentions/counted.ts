import { gathered } from "../../base/gathered.ts";
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
  const kind = tokens[to + 1];
  // “62 species of birds” are 62 bird species.
  if (tokens[to - 1]?.lower === "species" && tokens[to]?.lower === "of" && kind?.tag === "noun")
    return { thing: "species", aspect: countedThing(kind.lower), to: to + 2 };
  const counted = countedIn(tokens.slice(i + 1, to));
  return counted && { ...counted, to };
}

/** The same of words without a number: “number of rivets”, “boats”. */
export function countedIn(words: readonly Token[]): Omit<Counted, "to"> | null {
  const head = words.at(-1);
  if (!head) return null;
  const all = gathered(words, ({ lower }) => lower.split(" "));
  const noun = all.at(-1) ?? "";
  if (!isPluralNoun(noun) && !/^(?:staff|species)$/u.test(noun)) return null;
  // Members, member states and member countries are one.
  const isMember = /^members?$/u.test(all.at(-2) ?? "");
  return { thing: countedNoun(isMember ? "members" : noun), aspect: aspectOf(all.slice(0, isMember ? -2 : -1)) };
}

const synonyms: ReadonlyMap<string, string> = new Map([
  ["storey", "floor"],
  ["story", "floor"],
  ["resident", "inhabitant"],
  ["staff", "employee"],
]);

/** One name for all that mean the same: floors and storeys, staff and employees. */
export function countedNoun(noun: string): string {
  const thing = noun === "species" ? noun : countedThing(noun);
  return synonyms.get(thing) ?? thing;
}

/** Words that tell no kind from another. */
const vacuous = new Set(
  "different separate individual full great large big tall member whole single total only".split(" "),
);

export const aspectOf = (words: readonly string[]): string => words.filter((word) => !vacuous.has(word)).join(" ");

function isInside(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.tag === "noun" || token?.tag === "adj" || token?.tag === "name") return true;
  // “118 leaves of calfskin”
  if (token?.tag === "verb" && next?.lower === "of") return tokens[at - 1]?.value?.kind === "number";
  return token?.tag === "verb" && /(?:ed|ing)$/u.test(token.lower) && next?.tag === "noun";
}
