import type { Span } from "../base/span.ts";
import type { Block } from "./block.ts";

/** A fact, marked where the text gives its value. */
export interface FactMark extends Span {
  readonly key: string;
  /** How many questions ask it. */
  readonly questions: number;
}

export interface ReadingBlock {
  readonly kind: Block["kind"];
  readonly level: number;
  readonly text: string;
  readonly cells: Block["cells"];
  readonly group: number | null;
  /** Counted from 1 among the paragraphs, items and rows; null for what is no body. */
  readonly paragraph: number | null;
  /** In the order of the text, none over another. */
  readonly marks: readonly FactMark[];
}

/** A profile as a page to read, its facts marked. */
export interface ReadingPage {
  readonly slug: string;
  readonly title: string;
  readonly lead: string | null;
  readonly licence: string | null;
  readonly sources: readonly { readonly title: string; readonly url?: string | undefined }[];
  readonly blocks: readonly ReadingBlock[];
  readonly topics: readonly string[];
  readonly facts: number;
  readonly questions: number;
}
