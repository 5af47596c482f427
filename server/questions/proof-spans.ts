import "server-only";
import type { Span } from "#core/base/span.ts";
import type { Block } from "#core/text/block.ts";
import { sentencesIn } from "#core/text/sentences-in.ts";

/** What can be a proof: the sentences of a paragraph, or a whole item, row or quotation. */
export function proofSpans({ kind, text }: Pick<Block, "kind" | "text">, language: string): Span[] {
  return kind === "paragraph" ? sentencesIn(text, language) : [{ start: 0, end: text.length }];
}
