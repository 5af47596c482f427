import { placeNamed } from "#core/facts/gazetteer.ts";
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
  "an option that stands in the stem": ({ type, stem, distractors }) =>
    type === "multiple-choice" && distractors.some((lure) => lure.length >= 4 && isNamedIn(stem, lure)),
  "a lure that is the key by a longer or shorter name": (body) =>
    body.type === "multiple-choice" && body.distractors.some((lure) => isSameName(lure, body.key)),
  "an answer with the end of a sentence": (body) =>
    answersOf(body).some(
      (answer) => /[^.\s]{2}\.$/u.test(answer) && !/\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St)\.$/u.test(answer),
    ),
  "a place that lives as people do": ({ stem }) => {
    const [, name] = personalDeed.exec(stem) ?? [];
    return name !== undefined && placeNamed(name) !== undefined;
  },
  "a range without length": ({ stem }) => /\bfrom (\d+) to \1\b/u.test(stem),
  "matching without a surplus answer": (body) => body.type === "matching" && body.distractors.length === 0,
};

const asks = new Set<QuestionBody["type"]>(["short-answer", "numeric", "multiple-choice", "multiple-response"]);

/** Whether a name stands in a text and is no part of a longer one, as Florence is of Florence Nightingale. */
const isNamedIn = (text: string, name: string): boolean =>
  text.split(name).some((before, i, parts) => {
    const after = parts[i + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^(?: \p{Lu}|[\p{L}\p{N}])/u.test(after);
  });

const answersOf = ({ key, distractors }: QuestionBody): string[] => [key, ...distractors].flat(2);

/** “James Goble” and “James Francis Goble”: all words of the shorter one stand in the longer one. Numbers have no names. */
function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length < 2 || /\d/u.test(one + other)) return false;
  return shorter.every((word) => longer.includes(word));
}

/** A name that stands before what only people do. */
const personalDeed =
  /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*) (?:was |were |been )?(?:born|died?|married|marry|engaged|stud(?:y|ied))\b/u;

/** The names of the flaws of a question. */
export const flawsOf = (body: QuestionBody): string[] =>
  Object.entries(flaws).flatMap(([name, hasFlaw]) => (hasFlaw(body) ? [name] : []));
