import type { Span } from "../../base/span.ts";
import type { Value } from "../values/value.ts";

/** What a token can do in a clause. */
export type Tag =
  | "det"
  | "possessive"
  | "genitive"
  | "adj"
  | "noun"
  | "name"
  | "value"
  | "verb"
  | "aux"
  | "prep"
  | "conj"
  | "sub"
  | "rel"
  | "adv"
  | "pron"
  | "to"
  | "not"
  | "comma"
  | "semicolon"
  | "colon"
  | "dash"
  | "other";

/** A word, a name or a value, at its place in the sentence. Brackets and asides between dashes are no tokens. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  readonly value: Value | null;
  /** Whether it is a title or a saying in quotation marks. */
  readonly isQuoted: boolean;
}

/** A sentence, taken apart into tokens. */
export interface Sentence {
  /** As it reads, asides included; offsets of tokens count in it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What stands in brackets and between dashes. */
  readonly asides: readonly Span[];
}
