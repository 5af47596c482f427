import "server-only";
import type { AttemptId, UserId } from "#core/base/ids.ts";
import type { EventOf } from "#core/log/schema.ts";
import { withAnswer, type Attempt } from "#core/quiz/attempt.ts";
import type { SavedAnswer } from "#core/quiz/schema.ts";
import type { Database } from "../db/client.ts";
import { attemptsById } from "../quizzes/attempt-row.ts";
import { writeAnswers } from "../quizzes/save-answers.ts";

/** The quizzes that some reviews answer: read at once, answered one review after another, written at once. */
export interface QuizAnswers {
  /** Puts an answer into its quiz. Says why where that cannot be. */
  put(attemptId: AttemptId, answer: Omit<SavedAnswer, "revision">): { readonly why: string } | null;
  write(savedAt: Date): Promise<void>;
}

export async function quizAnswers(
  tx: Database,
  userId: UserId,
  reviews: readonly EventOf<"review">[],
): Promise<QuizAnswers> {
  const ids = reviews.flatMap(({ source }) => ("attemptId" in source ? [source.attemptId] : []));
  const before = await attemptsById(tx, userId, [...new Set(ids)]);
  const after = new Map<AttemptId, Attempt>(before);
  return {
    put: (attemptId, answer) => {
      const attempt = after.get(attemptId);
      if (!attempt) return { why: "There is no such quiz here. It may belong to another account." };
      if (attempt.mode !== "practice") return { why: "An exam is judged when it is handed in." };
      if (!attempt.plan.some(({ questionId }) => questionId === answer.questionId))
        return { why: "The quiz does not ask this question." };
      after.set(attemptId, withAnswer(attempt, { ...answer, revision: 1 }));
      return null;
    },
    write: (savedAt) => writeAnswers(tx, { userId, before, after, savedAt }),
  };
}
