import type { Span } from "../base/span.ts";

/** Several things that one statement names together. */
export interface ListFact {
  readonly subject: string;
  readonly relation: string;
  readonly items: readonly string[];
  /** Whether the text says that there are more: then only what it names is certain. */
  readonly isOpen: boolean;
  /** Asks which of several options belong; ends in a question mark. */
  readonly question: string;
  /** A sentence that names them, parted at the list; null where the items cannot stand in one as they are. */
  readonly statement: { readonly before: string; readonly after: string } | null;
  /** The sentence that names them or leads in to them. */
  readonly at: number;
  /** Blocks of the items, where they stand in a list of their own. */
  readonly blocks: readonly number[];
  /** Whether each name in it is asked by the statement that has it, so that a gap for one would ask it twice. */
  readonly hasAskedNames: boolean;
  /** Where the items stand in the sentence; null where they stand in blocks. */
  readonly place: Span | null;
  /** What the items are, so that wrong options can be like them: a type of name, or nothing. */
  readonly sort: string | null;
  readonly isOnTopic: boolean;
}
