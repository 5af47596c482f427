import "server-only";
import { z } from "zod";
import type { AttemptId, UserId } from "#core/base/ids.ts";
import type { Attempt } from "#core/quiz/attempt.ts";
import { blueprint, plan, savedAnswer, type Blueprint } from "#core/quiz/schema.ts";
import type { Database } from "../db/client.ts";
import { Refusal } from "../http/refusal.ts";

const row = z.object({
  blueprint,
  plan,
  startedAt: z.date(),
  submittedAt: z.date().nullable(),
  profile: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  answers: z.array(z.object({ ...savedAnswer.shape, savedAt: z.date() })),
});

export interface StoredAttempt {
  readonly attempt: Attempt;
  readonly blueprint: Blueprint;
  readonly profile: { readonly id: string; readonly slug: string; readonly title: string };
  readonly startedAt: Date;
}

export const withAll = { profile: true, answers: { orderBy: { savedAt: "asc" } } } as const;

export function readAttemptRow(stored: unknown): StoredAttempt {
  const { blueprint, plan, answers, submittedAt, profile, startedAt } = row.parse(stored);
  const saved = answers.map(({ questionId, response, revision, verdict }) => ({
    questionId,
    response,
    revision,
    verdict,
  }));
  return {
    attempt: { mode: blueprint.mode, plan, answers: saved, isSubmitted: submittedAt !== null },
    blueprint,
    profile,
    startedAt,
  };
}

/** A person's own attempt; to anybody else there is none. */
export async function attemptOf(tx: Database, userId: UserId, id: AttemptId): Promise<StoredAttempt> {
  const found = await tx.attempt.findUnique({ where: { userId_id: { userId, id } }, include: withAll });
  if (!found) throw new Refusal("not-found", "There is no such quiz here. It may belong to another account.");
  return readAttemptRow(found);
}

/** Those of a person's own attempts that are asked for. */
export async function attemptsById(
  tx: Database,
  userId: UserId,
  ids: readonly AttemptId[],
): Promise<ReadonlyMap<AttemptId, Attempt>> {
  if (ids.length === 0) return new Map();
  const found = await tx.attempt.findMany({ where: { userId, id: { in: [...ids] } }, include: withAll });
  const byId = new Map(found.map((stored) => [stored.id, stored]));
  return new Map(
    ids.flatMap((id) => {
      const stored = byId.get(id);
      return stored ? [[id, readAttemptRow(stored).attempt] as const] : [];
    }),
  );
}
