import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Owner } from "./mention.ts";
import { ownerOf, phraseBefore } from "./owners.ts";
import { clauseOf, subjectOf, type Passage } from "./passages.ts";

interface Named {
  readonly name: string;
  /** Null where the words do not tell. */
  readonly owner: Owner | null;
}

interface Names {
  /** What a noun names of a thing, such as “height”; undefined for other words. */
  readonly nameOf: (word: string) => string | undefined;
  readonly resolver: Resolver;
}

/** What the noun in front of a value says that it is of whom: “a length of 4 km”, “the cost of the dam was $3 million”. */
export function namedBefore(passage: Passage, i: number, { nameOf, resolver }: Names): Named | null {
  const { tokens } = passage;
  const from = Math.max(0, i - REACH);
  const back = tokens.slice(from, i).findLastIndex(({ lower, tag }) => tag === "noun" && nameOf(lower) !== undefined);
  const at = from + back;
  const name = nameOf(tokens[at]?.lower ?? "");
  if (back < 0 || name === undefined || isMean(phraseBefore(tokens, at + 1))) return null;
  const between = tokens.slice(at + 1, i);
  const [first, last] = [between[0], between.at(-1)];
  const isIs = /^(?:is|was|being)$/u.test(last?.lower ?? "");
  if (between.length === 1 && (first?.lower === "of" || isIs))
    return { name, owner: ownerOfNamed(passage, at, resolver) };
  if (first?.lower !== "of" || !isIs || between.some(({ tag }) => tag === "verb" || tag === "comma")) return null;
  return { name, owner: ownerOf(between.slice(1, -1), resolver, passage) };
}

/** So many words may stand between. */
const REACH = 8;

const isMean = (phrase: readonly Token[]): boolean =>
  phrase.some(({ lower }) => /^(?:average|mean|typical|usual|minimum|least|estimated|planned|original)$/u.test(lower));

/** “Its total length”, “the wall’s length”, “the tower, with a height” */
function ownerOfNamed(passage: Passage, at: number, resolver: Resolver): Owner | null {
  const { tokens } = passage;
  const phrase = phraseBefore(tokens, at + 1);
  const [first] = phrase;
  const mark = phrase.findIndex(({ tag }) => tag === "genitive");
  if (first?.tag === "possessive") return ownerOf([first], resolver, passage);
  if (mark > 0) return ownerOf(phrase.slice(0, mark), resolver, passage);
  const start = at + 1 - phrase.length;
  const [before, lead] = [tokens[start - 2], tokens[start - 1]];
  if (!/^(?:with|at|to|has|had|have|reach|reaches|reached)$/u.test(lead?.lower ?? "")) return null;
  const owned = lead?.lower === "with" ? phraseBefore(tokens, before?.tag === "comma" ? start - 2 : start - 1) : [];
  if (owned.length > 0) return ownerOf(owned, resolver, passage);
  const clause = tokens[at] ? clauseOf(passage, tokens[at]) : null;
  return clause && subjectOf(clause, resolver, passage);
}
