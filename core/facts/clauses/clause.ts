import type { Span } from "../../base/span.ts";
import type { Phrase, PhraseList, Range } from "./phrase.ts";
import type { Sentence, Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What stands with a verb. */
export type Argument =
  | { readonly role: "object"; readonly list: PhraseList; readonly range: Range; readonly isLeading: boolean }
  | {
      readonly role: "prepositional";
      readonly preposition: Token;
      readonly list: PhraseList;
      readonly range: Range;
      readonly isLeading: boolean;
    }
  /** An adverb, an adjective after “be”, an infinitive, a gerund, a that-clause, a tail behind a comma: kept or cut whole. */
  | {
      readonly role: "adverb" | "adjective" | "infinitive" | "gerund" | "that" | "modifier" | "tail";
      readonly range: Range;
      readonly isLeading: boolean;
    };

/** Where a clause comes from: a doubtful origin asks for more care. */
export type Origin = "main" | "coordinate" | "participle" | "relative" | "apposition" | "subordinate";

/** A subject, a verb and what stands with it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly origin: Origin;
  readonly subject: Subject;
  /** Null for an apposition: “Geneva, the seat of the League” says that it is. */
  readonly verb: VerbGroup | null;
  readonly args: readonly Argument[];
  /** Whether something was cut off behind that may change the meaning: a condition, an exception. */
  readonly isHedged: boolean;
  /** Whether something was left out that narrows what it says, such as the place of “in Oslo, where he built a mill”. */
  readonly isNarrowed?: boolean;
  /** Whether the clause that it goes on from is not understood, so that its pronouns may mean anybody. */
  readonly isBehindUnread?: boolean;
  /** Whether it is the text's own word, even where the sentence hands on what others say. */
  readonly isAssured?: boolean;
  /** Where its sentence names whose account it is: “according to the sagas”. */
  readonly source?: Span;
}

export interface Subject extends Range {
  readonly phrase: Phrase;
  /** Phrases and modifiers behind the head belong to it, up to `to`. */
  readonly isPlural: boolean;
  readonly list: PhraseList;
}
