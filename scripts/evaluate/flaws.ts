import { GAP } from "#core/questions/gap.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import { hasPhrase, wordsOf } from "./words.ts";

/**
 * Flaws that show in a question's own words. The generator's gates are not asked: this is the second pair of eyes.
 */
const flaws: Readonly<Record<string, (body: QuestionBody) => boolean>> = {
  "stem over 25 words": ({ type, stem }) => type !== "cloze" && wordsOf(stem).length > 25,
  "no question mark": ({ type, stem }) => asks.has(type) && !stem.trim().endsWith("?"),
  "gap in the first two words": ({ type, stem }) =>
    type === "cloze" && wordsOf(stem.split(GAP)[0] ?? "").length < 2 && wordsOf(stem).length > 6,
  "answer in the stem": ({ type, stem, key }) =>
    type !== "true-false" && typeof key === "string" && key.length >= 4 && hasPhrase(stem, key),
  "longest option is the key": (body) =>
    body.type === "multiple-choice" &&
    body.key.length >= 16 &&
    body.key.length > 1.25 * Math.max(...body.distractors.map((lure) => lure.length)),
  "all or none of the above": ({ distractors }) => distractors.some((lure) => /\b(?:all|none) of\b/iu.test(lure)),
  "negative stem": ({ type, stem }) => asks.has(type) && /\b(?:not|except|never)\b/iu.test(stem),
  "pronoun for a subject": ({ type, stem }) =>
    type !== "matching" &&
    (/^(?:it|he|she|they|this|these|those)\b/iu.test(stem) ||
      /\b(?:did|does|do|was|were|is|are|has|have|had) (?:it|he|she|they)\b/iu.test(stem)),
  "a word twice": ({ stem }) => /\b(\p{L}+) \1\b/iu.test(stem) && !/\b(?:had had|that that)\b/iu.test(stem),
  "a bracket or quotation left open": ({ stem }) => {
    const count = (sign: string) => stem.split(sign).length;
    return count("(") !== count(")") || count("“") !== count("”") || count('"') % 2 === 0;
  },
  "broken off": ({ stem }) => /\b(?:the|a|an|and|or|but)\s*[?.]?$/iu.test(stem),
  "matching without a surplus answer": (body) => body.type === "matching" && body.distractors.length === 0,
};

const asks = new Set<QuestionBody["type"]>(["short-answer", "numeric", "multiple-choice", "multiple-response"]);

/** The names of the flaws of a question. */
export const flawsOf = (body: QuestionBody): string[] =>
  Object.entries(flaws).flatMap(([name, hasFlaw]) => (hasFlaw(body) ? [name] : []));
