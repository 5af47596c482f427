import type { QuestionId } from "#core/base/ids.ts";
import { answerTo, type Attempt } from "#core/quiz/attempt.ts";
import type { Tick } from "./quiz-bar.tsx";

/** One tick a question: what became of it, and which is asked now. */
export const ticksOf = (attempt: Attempt, now: QuestionId | null): Tick[] =>
  attempt.plan.map(({ questionId }) => {
    const answer = answerTo(attempt, questionId);
    if (questionId === now && !answer?.verdict) return "now";
    if (!answer) return "";
    return answer.verdict === null || answer.verdict.outcome === "right" ? "done" : "missed";
  });
