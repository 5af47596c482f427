import "server-only";
import { questionId as questionIdSchema } from "#core/base/schema.ts";
import type { QuestionId, UserId } from "#core/base/ids.ts";
import type { Instant } from "#core/base/instant.ts";
import { isActive, type Card } from "#core/scheduling/card.ts";
import { cardSchema } from "#core/scheduling/card-schema.ts";
import { FOLD_VERSION } from "#core/scheduling/fold.ts";
import type { Database } from "../db/client.ts";

export type Cards = ReadonlyMap<QuestionId, Card>;

/** The cached cards among these that can be folded on from: those of this version of the fold, whole. */
export async function readCards(tx: Database, userId: UserId, questionIds: readonly QuestionId[]): Promise<Cards> {
  if (questionIds.length === 0) return new Map();
  const rows = await tx.cardState.findMany({
    where: { userId, questionId: { in: [...questionIds] }, modelVersion: FOLD_VERSION },
    select: { questionId: true, snapshot: true },
  });
  return new Map(
    rows.flatMap(({ questionId, snapshot }) => {
      const { data: card } = cardSchema.safeParse(snapshot);
      return card ? [[questionIdSchema.parse(questionId), card] as const] : [];
    }),
  );
}

/** All in one statement: a device that was away for long touches hundreds. */
export async function writeCards(tx: Database, userId: UserId, cards: Cards): Promise<void> {
  if (cards.size === 0) return;
  const rows = [...cards].map(([questionId, card]) => ({
    questionId,
    isActive: isActive(card),
    dueDay: card.phase.name === "review" ? card.phase.dueDay : null,
    snapshot: card,
  }));
  await tx.$executeRaw`
    insert into "CardState" ("userId", "questionId", "isActive", "dueDay", "snapshot", "modelVersion")
    select ${userId}::uuid, "questionId", "isActive", "dueDay", "snapshot", ${FOLD_VERSION}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as card ("questionId" uuid, "isActive" boolean, "dueDay" int, "snapshot" jsonb)
    on conflict ("userId", "questionId") do update set
      "isActive" = excluded."isActive", "dueDay" = excluded."dueDay",
      "snapshot" = excluded."snapshot", "modelVersion" = excluded."modelVersion"`;
}

/** Of a cache that is of no fold. */
const FORGOTTEN = "";

/**
 * The cards with an event since then are not folded on from any more: each is folded from its beginning when its next
 * event comes. Whether it is active holds on, for that is no matter of settings. In one statement, since a setting that
 * comes late may bear on all that a learner has: to fold ten thousand cards takes seconds.
 */
export async function forgetCards(tx: Database, userId: UserId, since: Instant): Promise<void> {
  await tx.$executeRaw`
    update "CardState" set "modelVersion" = ${FORGOTTEN}
    where "userId" = ${userId}::uuid and "modelVersion" = ${FOLD_VERSION} and "questionId" in
      (select "questionId" from "LogEvent" where "userId" = ${userId}::uuid and "effectiveAt" >= ${new Date(since)})`;
}
