import { gathered } from "../../base/gathered.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { tellsOfItself } from "./own-voice.ts";
import { definingNouns, isKin } from "./topic-nouns.ts";

/** What a text calls the things that it names, in common nouns. */
export interface Kinds {
  /** “Warship” for “the warship Vasa”, “town” for “Lyme Regis, a small town”, by the name of the entity. */
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns of which the text knows several: “a second bridge”, “bridges”. */
  readonly several: ReadonlySet<string>;
  /** Whether “we” may be whom the text is about: who says it once in a long text belongs to others as well. */
  readonly isOwnVoice: boolean;
}

interface Read {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly Entity[];
}

export function kindsIn({ sentences, clauses, entities }: Read): Kinds {
  const byAlias = new Map(
    gathered(entities, (entity) => [...entity.aliases].map((alias): [string, Entity] => [alias, entity])),
  );
  const of = new Map<string, Set<string>>();
  const add = (name: string, noun: string) => {
    if (!isKin(noun)) of.set(name, (of.get(name) ?? new Set()).add(noun));
  };
  for (const { tokens } of sentences)
    for (const [i, token] of tokens.entries()) {
      const entity = token.tag === "name" ? byAlias.get(token.text) : undefined;
      const before = tokens[i - 1];
      if (entity && before?.tag === "noun" && isOpened(tokens, i - 1)) add(entity.name, before.lower);
    }
  for (const clause of clauses) {
    const entity = byAlias.get(clause.subject.phrase.head.text);
    if (entity) for (const noun of definingNouns(clause, entity)) add(entity.name, noun);
  }
  return { of, several: severalIn(sentences), isOwnVoice: tellsOfItself(sentences) };
}

/** “The Dutch warship”: an article opens the phrase that the noun closes. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (tokens[from]?.tag === "adj" || tokens[from]?.tag === "noun") from--;
  return tokens[from]?.lower === "the";
}

const counting = new Set(["a", "an", "another", "second", "third", "other", "new", "every", "each", "no"]);

/** Nouns in the plural, and nouns that an indefinite article or a number brings in. */
function severalIn(sentences: readonly Sentence[]): Set<string> {
  const heads = gathered(sentences, ({ tokens }) =>
    gathered(tokens, ({ tag, lower }, i) => {
      const next = tokens[i + 1]?.tag;
      if (tag !== "noun" || next === "noun" || next === "name") return [];
      const singular = /[^su]s$/u.test(lower) ? [lower.replace(/(?:(?<=[sxz]|[cs]h)es|s)$/u, "")] : [];
      return isCounted(tokens, i) ? [...singular, lower] : singular;
    }),
  );
  return new Set(heads);
}

/** “A second bridge”, “another old bridge”. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  for (; tokens[from]?.tag === "adj" || tokens[from]?.tag === "noun"; from--)
    if (counting.has(tokens[from]?.lower ?? "")) return true;
  return counting.has(tokens[from]?.lower ?? "") && !definesSubject(tokens, from);
}

/** “X is a museum”, “X, a town in …”: the article says what a thing is, and brings in no second one. */
const definesSubject = (tokens: readonly Token[], at: number): boolean =>
  ["is", "was", "are", "were", "became"].includes(tokens[at - 1]?.lower ?? "") ||
  (tokens[at - 1]?.tag === "comma" && tokens[at - 2]?.tag === "name");
