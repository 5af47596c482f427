import "server-only";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";

export interface Tally {
  readonly answers: number;
  readonly kept: number;
  readonly quizzes: number;
}

/** What a guest would keep. */
export async function readTally({ userId }: Actor): Promise<Tally> {
  const [answers, kept, quizzes] = await Promise.all([
    db().logEvent.count({ where: { userId, type: "review" } }),
    db().cardState.count({ where: { userId, isActive: true } }),
    db().attempt.count({ where: { userId } }),
  ]);
  return { answers, kept, quizzes };
}
