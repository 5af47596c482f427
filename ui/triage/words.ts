import type { Span } from "#core/base/span.ts";

/** The words of a text in its language; where the browser cannot tell them, what stands between spaces. */
export function wordsIn(text: string, language: string): Span[] {
  if (typeof Intl.Segmenter !== "function") return bySpaces(text);
  const parts = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...parts].flatMap(({ segment, index, isWordLike }) =>
    isWordLike === true ? [{ start: index, end: index + segment.length }] : [],
  );
}

const bySpaces = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.replace(/[.,-]+$/u, "").length,
  }));

/** A range widened to whole words; null where it touches none. */
export function toWholeWords({ start, end }: Span, words: readonly Span[]): Span | null {
  const touched = words.filter((word) => word.start < end && start < word.end);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The sentences that a range touches, as one range. */
export function sentencesAround(range: Span, sentences: readonly Span[]): Span {
  const touched = sentences.filter(({ start, end }) => start < range.end && range.start < end);
  return { start: touched[0]?.start ?? range.start, end: touched.at(-1)?.end ?? range.end };
}
