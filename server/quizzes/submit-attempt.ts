import "server-only";
import { z } from "zod";
import { deviceId, eventId } from "#core/base/schema.ts";
import type { AttemptId } from "#core/base/ids.ts";
import type { Instant } from "#core/base/instant.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { type EventOf } from "#core/log/schema.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import { gradeResponse } from "#core/questions/grade.ts";
import { withAnswer } from "#core/quiz/attempt.ts";
import type { SavedAnswer } from "#core/quiz/schema.ts";
import { MODEL_VERSION } from "#core/scheduling/fsrs.ts";
import { newId } from "../db/new-id.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { readQuestions } from "../profiles/read-course.ts";
import { appendEvents, lockHead } from "../reviews/append-events.ts";
import { attemptOf } from "./attempt-row.ts";
import { answersToSave, writeAnswers } from "./save-answers.ts";

/** The last answers, and what the device knows of the learner's day. */
export const submission = answersToSave.extend({
  deviceId,
  zoneOffset: z.int().min(-960).max(960),
  dayStart: z.int().min(0).max(1_439),
});

type Submission = z.infer<typeof submission>;

/** Hands an exam in: judges its answers and appends a review for each. Handing in again changes nothing. */
export async function submitAttempt({ actor, now }: Context, submission: Submission): Promise<{ id: AttemptId }> {
  const { id, answers } = submission;
  await transaction(async (tx) => {
    await lockHead(tx, actor.userId);
    const { attempt: before } = await attemptOf(tx, actor.userId, id);
    if (before.isSubmitted || before.mode !== "exam") return;
    const given = answers.map((answer): SavedAnswer => ({ ...answer, verdict: null }));
    const wanted = before.plan.map(({ questionId, version }) => ({ questionId, number: version }));
    const questions = await readQuestions(wanted, null);
    const after = given.reduce(withAnswer, before);
    const judged = after.answers.map((answer) => judge(answer, questions));
    const savedAt = new Date(now);
    const change = { before: new Map([[id, before]]), after: new Map([[id, { ...after, answers: judged }]]) };
    await writeAnswers(tx, { userId: actor.userId, ...change, savedAt });
    await tx.attempt.update({ where: { userId_id: { userId: actor.userId, id } }, data: { submittedAt: savedAt } });
    const events = judged.flatMap((answer) => reviewOf(answer, questions, { now, submission }));
    await appendEvents(tx, actor.userId, { events, receivedAt: now });
  });
  return { id };
}

function judge(answer: SavedAnswer, questions: readonly CourseQuestion[]): SavedAnswer {
  const question = questions.find(({ id }) => id === answer.questionId);
  const grade = question && gradeResponse(question.body, answer.response);
  return { ...answer, verdict: !grade || grade.outcome === "unreadable" ? null : grade };
}

/** An answer that could not be judged is no evidence of anything, and gives no review. */
function reviewOf(
  { questionId, response, verdict }: SavedAnswer,
  questions: readonly CourseQuestion[],
  { now, submission }: { now: Instant; submission: Submission },
): LoggedEvent[] {
  const question = questions.find(({ id }) => id === questionId);
  if (!question || !verdict) return [];
  const { deviceId, zoneOffset, dayStart, id: attemptId } = submission;
  const event: EventOf<"review"> = {
    ...{ id: eventId.parse(newId()), format: EVENT_FORMAT, deviceId, at: now, zoneOffset, dayStart },
    ...{ type: "review", questionId, questionVersion: question.version, response, verdict, rating: null },
    ...{ durationMs: 0, source: { place: "quiz", attemptId }, modelVersion: MODEL_VERSION, plannedDay: null },
  };
  return [{ event, effectiveAt: now }];
}
