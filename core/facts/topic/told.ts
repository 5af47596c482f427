import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import type { TextDocument } from "../../text/block.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";

/** A text as far as it is read before it is known what it is about. */
export interface Told {
  readonly document: TextDocument;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly Entity[];
}

/** In how many sentences a text comes to what it is about. */
export const OPENING = 6;

/** A name without the article that has a capital because it opens a sentence. */
export const withoutArticle = (name: string): string => name.replace(/^The\s/u, "");

/** The names of a sentence, in their order. */
export const namesOf = perObject(({ tokens }: Sentence): readonly string[] =>
  gathered(tokens, ({ tag, text }) => (tag === "name" ? [withoutArticle(text)] : [])),
);

export const isNamedIn = (sentence: Sentence, { aliases }: Entity): boolean =>
  namesOf(sentence).some((name) => aliases.has(name));
