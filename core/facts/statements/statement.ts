import type { Argument, Origin } from "../clauses/clause.ts";
import type { Range } from "../clauses/phrase.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Resolved } from "../resolution/resolved.ts";

/** A verb as it stands, and as it stands in a question. */
export interface VerbPlan {
  /** “was established”, “opened”, “has”. */
  readonly text: string;
  /** “was” and “established”, “did” and “open”; null where the verb's base form is not certain. */
  readonly inverted: { readonly auxiliary: string; readonly rest: string } | null;
  readonly base: string;
  /** The verb that says what was done, where another leads to it: “organise” in “helped organise”. */
  readonly companion: string | null;
  readonly isPast: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isCopula: boolean;
}

export type PieceKind = "time" | "place" | "other";

/** A part of a statement behind its verb, or in front of its subject. */
export interface Piece {
  readonly argument: Argument;
  readonly kind: PieceKind;
  /** As it can stand in a sentence of its own. */
  readonly text: string;
  /** Whether the text is just what stands in the sentence, so that parts of it can be found there. */
  readonly isVerbatim: boolean;
  /** Whether it is clear to whoever knows which text it comes from. */
  readonly isOfText?: boolean;
}

/** A clause whose parts are all known, as a sentence of its own. */
export interface Statement {
  readonly sentence: Sentence;
  /** Which sentence of the text it comes from. */
  readonly at: number;
  readonly origin: Origin;
  readonly subject: Resolved;
  /** Where the subject stands in the sentence. */
  readonly subjectRange: Range;
  readonly verb: VerbPlan;
  readonly pieces: readonly Piece[];
  /** Whether something was left out behind the verb that narrows what is said: a place, a purpose. */
  readonly isTrimmed: boolean;
  /** Whose account it is, as its sentence begins: “According to the sagas”. */
  readonly source?: string;
}
