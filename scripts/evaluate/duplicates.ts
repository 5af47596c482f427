import { overlaps } from "#core/base/span.ts";
import { withoutSource } from "#core/questions/without-source.ts";
import type { GeneratedQuestion } from "#core/questions/generate.ts";
import { wordsOf } from "./words.ts";

/** From this share of words in common on, two questions of one passage with one answer are one question. */
const ALIKE = 0.7;

interface Asked {
  readonly question: GeneratedQuestion;
  readonly words: ReadonlySet<string>;
  readonly key: string;
  readonly facts: string;
}

/**
 * Pairs of questions of one form that are one question: they ask the same facts, or one passage for the same answer in
 * much the same words, or in the same words for different answers.
 */
export function duplicatesOf(questions: readonly GeneratedQuestion[]): [GeneratedQuestion, GeneratedQuestion][] {
  const asked = questions.map(readAsked);
  return asked.flatMap((one, i) =>
    asked
      .slice(i + 1)
      .filter((other) => areOne(one, other))
      .map(({ question }): [GeneratedQuestion, GeneratedQuestion] => [one.question, question]),
  );
}

function readAsked(question: GeneratedQuestion): Asked {
  const { type, stem, key } = question.body;
  const items = type === "ordering" || type === "matching" ? key.flat() : [];
  return {
    question,
    // Which text is asked makes no two questions alike.
    words: new Set(wordsOf([withoutSource(stem), ...items].join(" "))),
    key: JSON.stringify(key),
    facts: question.factIds.join(" "),
  };
}

function areOne(one: Asked, other: Asked): boolean {
  const { body, proof } = one.question;
  if (body.type !== other.question.body.type) return false;
  if (one.facts === other.facts) return true;
  const share = shareInCommon(one.words, other.words);
  if (one.key !== other.key) return share === 1;
  // Two wrong statements of one sentence differ in the value that was changed.
  const isWrong = body.type === "true-false" && body.key === "false";
  return share > ALIKE && !isWrong && overlaps(proof, other.question.proof);
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}
