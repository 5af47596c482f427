import type { Span } from "../base/span.ts";
import { splitSentences } from "./sentences.ts";

/** The sentences of a block's clean text in its language: by our own rules in English, by Unicode's elsewhere. */
export function sentencesIn(text: string, language: string): Span[] {
  if (language === "en") return splitSentences(text);
  const parts = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return [...parts].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}
