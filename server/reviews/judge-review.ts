import "server-only";
import type { EventOf } from "#core/log/schema.ts";
import { gradeResponse } from "#core/questions/grade.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import { recalledVerdict } from "#core/scheduling/rating.ts";
import type { Database } from "../db/client.ts";
import { body } from "../profiles/json-columns.ts";
import type { QuizAnswers } from "./quiz-answers.ts";

type Review = EventOf<"review">;

/** What was asked, by question and version. */
export type Bodies = ReadonlyMap<string, QuestionBody>;

const keyOf = ({ questionId, questionVersion }: Pick<Review, "questionId" | "questionVersion">): string =>
  `${questionId} ${questionVersion}`;

/** What all these reviews asked, in one read. */
export async function bodiesOf(tx: Database, reviews: readonly Review[]): Promise<Bodies> {
  const questionIds = [...new Set(reviews.map(({ questionId }) => questionId))];
  const numbers = [...new Set(reviews.map(({ questionVersion }) => questionVersion))];
  // Some versions too many are cheaper than a condition for each pair.
  const rows = await tx.questionVersion.findMany({
    where: { questionId: { in: questionIds }, number: { in: numbers } },
    select: { questionId: true, number: true, body: true },
  });
  return new Map(rows.map((row) => [`${row.questionId} ${row.number}`, body.parse(row.body)]));
}

/** A review with the server's own verdict; an answer to a practice quiz is put into it. Or why it cannot be. */
export function judgeReview(
  event: Review,
  { bodies, quizzes }: { readonly bodies: Bodies; readonly quizzes: QuizAnswers },
): Review | { readonly why: string } {
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
    case "assignment":
      return quizzes.put(source.attemptId, { questionId: event.questionId, response, verdict: grade }) ?? judged;
  }
}
