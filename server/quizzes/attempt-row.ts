import "server-only";
import { z } from "zod";
import type { AttemptId, UserId } from "#core/base/ids.ts";
import type { Attempt } from "#core/quiz/attempt.ts";
import { blueprint, plan, savedAnswer, type Blueprint } from "#core/quiz/schema.ts";
import type { Database } from "../db/client.ts";
import { Refusal } from "../http/refusal.ts";

const attemptPart = z.object({
  blueprint,
  plan,
  submittedAt: z.date().nullable(),
  answers: z.array(savedAnswer),
});

const wholeRow = attemptPart.extend({
  startedAt: z.date(),
  profile: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
});

export interface StoredAttempt {
  readonly attempt: Attempt;
  readonly blueprint: Blueprint;
  readonly profile: { readonly id: string; readonly slug: string; readonly title: string };
  readonly startedAt: Date;
}

const attemptColumns = {
  id: true,
  blueprint: true,
  plan: true,
  submittedAt: true,
  answers: {
    select: { questionId: true, response: true, revision: true, verdict: true },
    orderBy: { savedAt: "asc" },
  },
} as const;

/** What a whole attempt is read from. */
export const attemptSelect = {
  ...attemptColumns,
  startedAt: true,
  profile: { select: { id: true, slug: true, title: true } },
} as const;

export function readAttemptRow(stored: unknown): StoredAttempt {
  const { profile, startedAt, ...part } = wholeRow.parse(stored);
  return { attempt: attemptIn(part), blueprint: part.blueprint, profile, startedAt };
}

const attemptIn = ({ blueprint: { mode }, plan, answers, submittedAt }: z.infer<typeof attemptPart>): Attempt => ({
  mode,
  plan,
  answers,
  isSubmitted: submittedAt !== null,
});

/** A person's own attempt; to anybody else there is none. */
export async function attemptOf(tx: Database, userId: UserId, id: AttemptId): Promise<StoredAttempt> {
  const found = await tx.attempt.findUnique({ where: { userId_id: { userId, id } }, select: attemptSelect });
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
  const found = await tx.attempt.findMany({ where: { userId, id: { in: [...ids] } }, select: attemptColumns });
  const byId = new Map(found.map((stored) => [stored.id, stored]));
  return new Map(
    ids.flatMap((id) => {
      const stored = byId.get(id);
      return stored ? [[id, attemptIn(attemptPart.parse(stored))] as const] : [];
    }),
  );
}
