import type { Span } from "../base/span.ts";

/**
 * Where the words of `span` in `before` stand in `after`, letter for letter: the place nearest to where they stood,
 * reckoned as a share of the whole. Null where they stand nowhere.
 */
export function findAgain(before: string, span: Span, after: string): Span | null {
  const quote = before.slice(span.start, span.end);
  if (quote.trim() === "") return null;
  const expected = (span.start / before.length) * after.length;
  let best: number | null = null;
  for (let at = after.indexOf(quote); at >= 0; at = after.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  return best === null ? null : { start: best, end: best + quote.length };
}
