import "server-only";
import { z } from "zod";
import { attemptId, instantMs } from "#core/base/schema.ts";
import type { AttemptId } from "#core/base/ids.ts";
import { blueprint, plan } from "#core/quiz/schema.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { slug } from "../profiles/read-course.ts";
import { visibleTo } from "../profiles/visible.ts";

export const startedAttempt = z.strictObject({
  id: attemptId,
  profile: slug,
  blueprint: blueprint.extend({ mode: z.literal("practice") }),
  plan,
  startedAt: instantMs,
});

type Started = z.infer<typeof startedAttempt>;

/**
 * Takes in a practice that a device began without a network, so that its answers have a place. Telling of it again
 * changes nothing. An exam cannot begin so: its page must not have the keys.
 */
export async function adoptAttempt({ actor, now }: Context, started: Started): Promise<{ id: AttemptId }> {
  const { id, profile: slug, blueprint, plan, startedAt } = started;
  const profile = await db().profile.findFirst({ where: { slug, AND: visibleTo(actor) }, select: { id: true } });
  if (!profile) throw new Refusal("not-found", "The text of this quiz is not here any more, or not yours to see.");
  const known = await db().questionVersion.count({
    where: {
      OR: plan.map(({ questionId, version }) => ({ questionId, number: version })),
      question: { profileId: profile.id },
    },
  });
  if (known !== new Set(plan.map(({ questionId }) => questionId)).size || known !== plan.length)
    throw new Refusal("invalid", "This quiz asks questions that its text does not have.");
  await db().attempt.createMany({
    data: [
      {
        ...{ userId: actor.userId, id, profileId: profile.id, blueprint, plan },
        startedAt: new Date(Math.min(startedAt, now)),
      },
    ],
    skipDuplicates: true,
  });
  return { id };
}
