import "server-only";
import type { UserId } from "#core/base/ids.ts";
import type { Instant } from "#core/base/instant.ts";
import type { Database } from "../db/client.ts";
import type { DecisionKind, QuestionStatus } from "../db/generated/enums.ts";
import { Refusal } from "../http/refusal.ts";
import type { OwnProfile } from "./own-profile.ts";

/** What a question was before a decision: what undoing goes back to. */
export interface Before {
  readonly status: QuestionStatus;
  readonly version: number;
}

/** The state of a question that its author is about to decide on, as the author saw it. */
export async function aboutToDecide(
  tx: Database,
  own: OwnProfile,
  { questionId, version }: { questionId: string; version: number },
): Promise<Before> {
  const row = await tx.question.findFirst({
    where: { id: questionId, profileId: own.id },
    select: { status: true, currentVersion: true },
  });
  if (!row) throw new Refusal("not-found", "There is no such question in this text.");
  if (row.currentVersion !== version)
    throw new Refusal("conflict", "This question was changed since you saw it. Load the page again.");
  if (row.status === "retired" || !(await isProved(tx, own, { questionId, number: version })))
    throw new Refusal("conflict", "The text does not say this any more, so the question is not asked.");
  return { status: row.status, version: row.currentVersion };
}

interface Decided {
  readonly id: string;
  readonly questionId: string;
  readonly userId: UserId;
  readonly now: Instant;
  readonly kind: DecisionKind;
  readonly before: Before;
  /** What is asked since; the same as before where it is left out. */
  readonly version?: number;
  readonly reason?: string | null;
  readonly overruled?: readonly string[];
}

export async function rememberDecision(
  tx: Database,
  { id, questionId, userId, now, kind, before, version = before.version, reason = null, overruled = [] }: Decided,
): Promise<void> {
  // An id that somebody else has used is no word on anybody's question.
  const isTaken = (await tx.decision.count({ where: { id } })) > 0;
  if (isTaken) throw new Refusal("conflict", "This was decided already. Load the page again.");
  await tx.decision.create({
    data: {
      ...{ id, questionId, userId, kind, reason, version, overruled: [...overruled] },
      ...{ versionBefore: before.version, statusBefore: before.status, decidedAt: new Date(now) },
    },
  });
}

/** Whether the text as it is now proves a version of a question. */
export async function isProved(
  tx: Database,
  { id: profileId, currentVersion }: OwnProfile,
  { questionId, number }: { questionId: string; number: number },
): Promise<boolean> {
  const where = { profileId, questionId, questionVersion: number, profileVersion: currentVersion };
  return (await tx.questionPlace.count({ where })) > 0;
}
