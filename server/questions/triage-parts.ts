import "server-only";
import type { Span } from "#core/base/span.ts";
import { isBody, toSource, type TextDocument } from "#core/text/block.ts";
import { proofSpans } from "./proof-spans.ts";

/** In units of the source: some hundred questions, and as much text as one scrolls through. */
const LONG = 12_000;

/** A stretch of a text whose questions are looked through together. */
export interface Stretch extends Span {
  /** Its paragraphs, counted from 1 in the whole text. */
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts a long text into stretches, at the beginning of paragraphs or, in endless ones, of sentences. It goes by the
 * text alone, so a question stays in its stretch whatever is decided. A short text is one.
 */
export function stretchesOf(document: TextDocument, language: string): Stretch[] {
  const stretches: Stretch[] = [];
  let [start, first, paragraph] = [0, 1, 0];
  let heading: number | null = null;
  for (const block of document.blocks) {
    const begin = toSource(block, { start: 0, end: 1 }).start;
    if (!isBody(block)) {
      heading ??= begin;
      continue;
    }
    paragraph += 1;
    const from = heading ?? begin;
    heading = null;
    const cuts = block.text.length > LONG ? proofSpans(block, language).map((span) => toSource(block, span).start) : [];
    for (const cut of [from, ...cuts]) {
      if (cut - start < LONG) continue;
      stretches.push({ start, end: cut, first, last: cut === from ? paragraph - 1 : paragraph });
      [start, first] = [cut, paragraph];
    }
  }
  const rest = { start, end: Infinity, first, last: Math.max(first, paragraph) };
  const before = stretches.pop();
  if (!before) return [rest];
  const end = endOf(document);
  // A last stretch of a few lines is no part of its own.
  return end - start < LONG / 3
    ? [...stretches, { ...rest, start: before.start, first: before.first }]
    : [...stretches, before, rest];
}

const endOf = ({ blocks }: TextDocument): number =>
  blocks.reduce((end, { runs }) => Math.max(end, ...runs.slice(-1).map((run) => run.source + run.sourceLength)), 0);
