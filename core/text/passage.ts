import type { Span } from "../base/span.ts";

/** What is shown with a question: the sentences, the list item or the table row that hold a proof. */
export interface Passage {
  /** As a reader sees it, without tags and marks. */
  readonly text: string;
  /** Where the proof stands in `text`. */
  readonly marks: readonly Span[];
  /** Counted from 1 among the paragraphs, list items and rows of the body. */
  readonly paragraph: number;
  /** Counted from 1 inside the paragraph; null in a list item or a row. */
  readonly sentence: number | null;
  /** The block's place in the document, from 0. */
  readonly block: number;
}
