import "server-only";
import { z } from "zod";
import { attemptId } from "#core/base/schema.ts";
import type { AttemptId } from "#core/base/ids.ts";
import { blueprint } from "#core/quiz/schema.ts";
import { selectQuestions } from "#core/quiz/select.ts";
import { db } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { getCourse, slug } from "../profiles/read-course.ts";

const asked = blueprint.omit({ seed: true });

export const attemptRequest = z.strictObject({
  profile: slug,
  ...asked.shape,
  /** Only these questions, such as the mistakes of a quiz before; all of the profile where it is empty. */
  questionIds: z.array(z.uuid()).max(100).default([]),
});

export type AttemptRequest = z.input<typeof attemptRequest>;

/** Chooses the questions of a new quiz and begins it. */
export async function startAttempt(
  { actor, now }: Context,
  { profile: slug, questionIds, ...asked }: z.infer<typeof attemptRequest>,
): Promise<{ id: AttemptId }> {
  const { profile, questions } = await getCourse(actor, slug);
  const id = newId();
  const wanted = new Set<string>(questionIds);
  const pool = wanted.size > 0 ? questions.filter((question) => wanted.has(question.id)) : questions;
  const blueprint = { ...asked, seed: id };
  const plan = selectQuestions(pool, blueprint);
  if (plan.length === 0)
    throw new Refusal("invalid", "This text has no questions of that sort. Choose other topics or kinds.");
  await db().attempt.create({
    data: { userId: actor.userId, id, profileId: profile.id, blueprint, plan, startedAt: new Date(now) },
  });
  return { id: attemptId.parse(id) };
}
