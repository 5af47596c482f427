import type { CourseQuestion } from "#core/questions/course.ts";
import { claimTexts } from "#core/questions/claim-texts.ts";

/** The answer that a learner knew, where the question has another one now; null where it has not. */
export function answerBefore(question: CourseQuestion, answeredVersion: number | null): readonly string[] | null {
  if (answeredVersion === null || answeredVersion === question.version) return null;
  const before = question.earlier?.find(({ version }) => version === answeredVersion)?.answer;
  return before && before.join("\n") !== claimTexts(question.body).join("\n") ? before : null;
}
