import "server-only";
import type { AttemptId } from "#core/base/ids.ts";
import type { EventOf } from "#core/log/schema.ts";
import { gradeResponse } from "#core/questions/grade.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import { withAnswer } from "#core/quiz/attempt.ts";
import type { SavedAnswer } from "#core/quiz/schema.ts";
import { recalledVerdict } from "#core/scheduling/rating.ts";
import type { Database } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { body } from "../profiles/json-columns.ts";
import { attemptOf } from "../quizzes/attempt-row.ts";
import { writeAnswers } from "../quizzes/save-answers.ts";

type Review = EventOf<"review">;

/** What was asked, by question and version. */
export type Bodies = ReadonlyMap<string, QuestionBody>;

const keyOf = ({ questionId, questionVersion }: Pick<Review, "questionId" | "questionVersion">): string =>
  `${questionId} ${questionVersion}`;

/** What all these reviews asked, in one read. */
export async function bodiesOf(tx: Database, reviews: readonly Review[]): Promise<Bodies> {
  const asked = new Map(reviews.map((review) => [keyOf(review), review]));
  const rows = await tx.questionVersion.findMany({
    where: { OR: [...asked.values()].map((one) => ({ questionId: one.questionId, number: one.questionVersion })) },
    select: { questionId: true, number: true, body: true },
  });
  return new Map(rows.map((row) => [`${row.questionId} ${row.number}`, body.parse(row.body)]));
}

/** A review with the server's own verdict; an answer to a practice quiz is written into it. Or why it cannot be. */
export async function judgeReview(
  tx: Database,
  context: Context,
  { event, bodies }: { readonly event: Review; readonly bodies: Bodies },
): Promise<Review | { readonly why: string }> {
  const asked = bodies.get(keyOf(event));
  if (!asked) return { why: "There is no such version of the question." };
  const { source, response } = event;
  if (response.type === "recalled") {
    if (source.place !== "study" && source.place !== "cram") return { why: "In a quiz an answer is given, not shown." };
    return { ...event, verdict: recalledVerdict(response.knew) };
  }
  const grade = gradeResponse(asked, response);
  if (grade.outcome === "unreadable") return { why: "The answer cannot be read." };
  const judged: Review = { ...event, verdict: grade };
  switch (source.place) {
    case "study":
    case "cram":
      return judged;
    case "quiz":
    case "assignment": {
      const { questionId } = event;
      const answer = { questionId, response, verdict: grade };
      return (await writeIntoAttempt(tx, context, { key: source.attemptId, answer })) ?? judged;
    }
  }
}

async function writeIntoAttempt(
  tx: Database,
  { actor, now }: Context,
  { key, answer }: { key: AttemptId; answer: Omit<SavedAnswer, "revision"> },
): Promise<{ readonly why: string } | null> {
  try {
    const { attempt } = await attemptOf(tx, actor.userId, key);
    if (attempt.mode !== "practice") return { why: "An exam is judged when it is handed in." };
    if (!attempt.plan.some(({ questionId }) => questionId === answer.questionId))
      return { why: "The quiz does not ask this question." };
    const after = withAnswer(attempt, { ...answer, revision: 1 });
    await writeAnswers(tx, { userId: actor.userId, attemptId: key, before: attempt, after, savedAt: new Date(now) });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { why: error.message };
    throw error;
  }
}
