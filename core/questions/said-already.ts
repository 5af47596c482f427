import type { GeneratedQuestion } from "./generated.ts";

/** Statements of one sentence stand near each other. */
const NEAR = 40;

/** Whether a true statement says no more than another of the same sentence, or the other no more than it. */
export function isSaidAlready({ body, proof }: GeneratedQuestion, questions: readonly GeneratedQuestion[]): boolean {
  if (body.type !== "true-false" || body.key !== "true") return false;
  const own = wordsOf(body.stem);
  return questions.slice(-NEAR).some((other) => {
    if (other.body.type !== "true-false" || other.body.key !== "true" || other.proof.start !== proof.start)
      return false;
    const words = wordsOf(other.body.stem);
    return isWithin(own, words) || isWithin(words, own);
  });
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));
