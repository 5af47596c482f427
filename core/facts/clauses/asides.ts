import type { Span } from "../../base/span.ts";

const dashed = /\s[–—-]\s(?=\S)/gu;

/** Brackets with what stands in them, and what stands between a pair of spaced dashes. */
export function findAsides(text: string): Span[] {
  const brackets = findBrackets(text);
  const dashes = [...text.matchAll(dashed)].filter(
    ({ index }) => !brackets.some(({ start, end }) => start <= index && index < end),
  );
  const pairs: Span[] = [];
  for (let i = 0; i + 1 < dashes.length; i += 2) {
    const [open, close] = [dashes[i], dashes[i + 1]];
    if (!open || !close) break;
    pairs.push({ start: open.index, end: close.index + close[0].length - 1 });
  }
  return [...brackets, ...pairs].sort((a, b) => a.start - b.start);
}

function findBrackets(text: string): Span[] {
  const spans: Span[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === "(" || unit === "[") {
      if (depth++ === 0) start = i;
    } else if ((unit === ")" || unit === "]") && depth > 0 && --depth === 0) spans.push({ start, end: i + 1 });
  }
  return spans;
}

const quoted =
  /“([^“”]{1,200})”|(?<=^|[\s(])"(?=\S)([^"]{1,200})(?<=\S)"(?=$|[\s),.;:!?])|‘([^‘’]{1,120})’(?!\p{L})|«([^«»]{1,200})»/gu;

/** What stands in quotation marks, the marks included. */
export function findQuotes(text: string): Span[] {
  return [...text.matchAll(quoted)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
