import { questionId } from "#core/base/schema.ts";
import { keyTexts } from "#core/questions/answer-texts.ts";
import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import { selectQuestions } from "#core/quiz/select.ts";
import { hasPhrase } from "./words.ts";

/** Shorter keys, such as “8”, stand in many stems by chance. */
const TELLING = 4;
const seeds = ["one", "two", "three", "four", "five"];

/** A question of a quiz whose stem has the answer of another of the same quiz. */
export interface Leak {
  readonly teller: GeneratedQuestion;
  readonly told: GeneratedQuestion;
}

/** Draws quizzes of ten as a learner would be given them, and finds what gives away what. */
export function leaksOf({ questions }: GeneratedCourse): Leak[] {
  const choosable = questions.map(({ body, topic, factIds, importance }, n) => ({
    id: questionId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, "0")}`),
    version: 1,
    body,
    topic,
    factKeys: factIds,
    importance,
  }));
  const byId = new Map(choosable.map(({ id }, n) => [id, questions[n]]));
  return seeds.flatMap((seed) => {
    const plan = selectQuestions(choosable, { mode: "practice", count: 10, topics: [], kinds: [], seed });
    return leaksIn(plan.flatMap((entry) => byId.get(entry.questionId) ?? []));
  });
}

/** What gives away what among the questions of one quiz. */
export const leaksIn = (quiz: readonly GeneratedQuestion[]): Leak[] =>
  quiz.flatMap((teller) =>
    quiz.filter((told) => told !== teller && tellsOn(teller, told)).map((told) => ({ teller, told })),
  );

const tellsOn = ({ body: { stem } }: GeneratedQuestion, { body }: GeneratedQuestion): boolean =>
  body.type !== "true-false" && keyTexts(body).some((key) => key.length >= TELLING && hasPhrase(stem, key));
