import type { Span } from "../base/span.ts";

/** What a stretch of a text is. Only paragraphs, list items, table rows and quotations give facts. */
export type BlockKind = "heading" | "paragraph" | "list-item" | "table-row" | "quotation" | "caption" | "noise";

/** A run of the clean text and where it stands in the source; of equal length, or else one unit for all of it. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** A cell of a table row: its range in the clean text, and the text of its column's header. */
export interface Cell extends Span {
  readonly header: string | null;
}

/** A stretch of a text as a reader sees it, with the way back to the source. */
export interface Block {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, the depth from 1 for a list item, 0 otherwise. */
  readonly level: number;
  /** One line, single spaces, no tags, entities or marks. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** For a table row its cells, otherwise none. */
  readonly cells: readonly Cell[];
  /** Items of one list and rows of one table have the same number; null elsewhere. */
  readonly group: number | null;
}

export type TextFormat = "plain" | "markdown" | "html";

/** A text taken apart, in reading order. */
export interface TextDocument {
  readonly title: string;
  /** What it is kept as: the name of its file, if it has one. */
  readonly name?: string;
  /** What a page calls itself in the browser, where it is one. */
  readonly pageTitle?: string | null;
  readonly blocks: readonly Block[];
}

const isFact = new Set<BlockKind>(["paragraph", "list-item", "table-row", "quotation"]);

/** Whether a block belongs to the body, so that it may give facts. */
export const isBody = ({ kind }: Block): boolean => isFact.has(kind);

/** The range in the source of a range of a block's clean text. */
export function toSource({ runs }: Block, { start, end }: Span): Span {
  const [first, last] = [runAt(runs, start), runAt(runs, end - 1)];
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: isPlain(first) ? first.source + (start - first.at) : first.source,
    end: isPlain(last) ? last.source + (end - last.at) : last.source + last.sourceLength,
  };
}

/** The range of a block's clean text that a range of the source covers; null where it covers none of it. */
export function fromSource({ runs }: Block, { start, end }: Span): Span | null {
  const touched = runs.filter(({ source, sourceLength }) => source < end && start < source + sourceLength);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  return {
    start: isPlain(first) ? first.at + Math.max(0, start - first.source) : first.at,
    end: isPlain(last) ? last.at + Math.min(last.length, end - last.source) : last.at + last.length,
  };
}

const isPlain = (run: Run): boolean => run.length === run.sourceLength;

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}
