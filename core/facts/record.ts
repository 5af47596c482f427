import type { Span } from "../base/span.ts";
import type { Block } from "../text/block.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Sentence } from "./clauses/token.ts";

/** A sentence of the text with its place. */
export interface SentenceRecord {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** Its block, by its place in the document. */
  readonly block: number;
  /** Its range in the clean text of its block. */
  readonly inBlock: Span;
  /** The nearest heading above it, else the title. */
  readonly heading: string;
  /** Whether it only asks, supposes, plans or hands on what others say. */
  readonly isUncertain: boolean;
}

/** A block that lists, below a sentence that says what is listed. */
export interface ListedBlocks {
  /** The sentence that ends in a colon, by its number. */
  readonly introducedBy: number;
  readonly items: readonly { readonly block: number; readonly source: Block }[];
}
