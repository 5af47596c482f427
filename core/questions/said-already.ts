import type { GeneratedQuestion } from "./generated.ts";

/** Statements of one sentence stand near each other. */
const NEAR = 40;

/**
 * Whether a true statement says no more than another of the same sentence, or the other no more than it; or a question
 * asks its sentence for the same answer as another, and differs from it in small words alone.
 */
export function isSaidAlready(question: GeneratedQuestion, questions: readonly GeneratedQuestion[]): boolean {
  const { body, proof } = question;
  if (body.type !== "true-false") return questions.slice(-NEAR).some((other) => asksTheSame(question, other));
  if (body.key !== "true") return false;
  const others = questions
    .slice(-NEAR)
    .filter(
      (other) => other.body.type === "true-false" && other.body.key === "true" && other.proof.start === proof.start,
    );
  if (others.length === 0) return false;
  const own = wordsOf(body.stem);
  return others.some((other) => {
    const words = wordsOf(other.body.stem);
    return isWithin(own, words) || isWithin(words, own);
  });
}

/** “Its seat is in ____”, “It has its seat in the city of ____”. */
function asksTheSame({ body, proof }: GeneratedQuestion, other: GeneratedQuestion): boolean {
  return (
    other.body.type === body.type &&
    typeof body.key === "string" &&
    other.body.key === body.key &&
    other.proof.start === proof.start &&
    sameWords(contentOf(body.stem), contentOf(other.body.stem))
  );
}

const small = new Set(
  "the and its his her their has have had was were are from with which what city year called".split(" "),
);

const contentOf = (stem: string): Set<string> =>
  new Set([...wordsOf(stem)].filter((word) => word.length > 2 && !small.has(word)));

const sameWords = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && isWithin(one, other);

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));
