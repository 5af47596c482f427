import "server-only";
import { questionId as questionIdSchema } from "#core/base/schema.ts";
import type { QuestionId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { withoutVoided } from "#core/log/merge.ts";
import { isActive, type Card } from "#core/scheduling/card.ts";
import { foldCard } from "#core/scheduling/fold.ts";
import { MODEL_VERSION } from "#core/scheduling/fsrs.ts";
import { settingsTimeline } from "#core/scheduling/settings.ts";
import type { Database } from "../db/client.ts";
import { eventsOfCards } from "./log-rows.ts";

/** Folds anew the cards that `events`, just appended, bear on. */
export async function refreshCards(tx: Database, userId: UserId, events: readonly LoggedEvent[]): Promise<void> {
  await rebuildCards(tx, userId, await cardsTouched(tx, userId, events));
}

/** Folds these cards of a learner anew, from their log alone. */
export async function rebuildCards(tx: Database, userId: UserId, questionIds: readonly QuestionId[]): Promise<void> {
  if (questionIds.length === 0) return;
  const log = withoutVoided(await eventsOfCards(tx, userId, questionIds));
  const settings = settingsTimeline(log);
  const events = new Map<QuestionId, LoggedEvent[]>(questionIds.map((questionId) => [questionId, []]));
  for (const logged of log) if ("questionId" in logged.event) events.get(logged.event.questionId)?.push(logged);
  await writeCards(
    tx,
    userId,
    [...events].map(([questionId, own]) => [questionId, foldCard(own, settings)]),
  );
}

/** An event of a card touches it; undoing touches what it undoes; a setting touches what was answered after it. */
async function cardsTouched(tx: Database, userId: UserId, events: readonly LoggedEvent[]): Promise<QuestionId[]> {
  const touched = events.flatMap(({ event }) => ("questionId" in event ? [event.questionId] : []));
  const undone = await undoneBy(tx, userId, events);
  const settings = events.flatMap(({ event, effectiveAt }) => (event.type === "settings" ? [effectiveAt] : []));
  const since = Math.min(...settings, ...undone.settings);
  if (Number.isFinite(since)) {
    const rows = await tx.logEvent.findMany({
      where: { userId, questionId: { not: null }, effectiveAt: { gte: new Date(since) } },
      select: { questionId: true },
      distinct: ["questionId"],
    });
    touched.push(...rows.map(({ questionId }) => questionIdSchema.parse(questionId)));
  }
  return [...new Set([...touched, ...undone.cards])];
}

/** The cards whose events are undone, and the times of the settings that are. */
async function undoneBy(
  tx: Database,
  userId: UserId,
  events: readonly LoggedEvent[],
): Promise<{ readonly cards: readonly QuestionId[]; readonly settings: readonly number[] }> {
  const ids = events.flatMap(({ event }) => (event.type === "void" ? event.events : []));
  if (ids.length === 0) return { cards: [], settings: [] };
  const rows = await tx.logEvent.findMany({
    where: { userId, eventId: { in: ids } },
    select: { type: true, questionId: true, effectiveAt: true },
  });
  return {
    cards: rows.flatMap(({ questionId }) => (questionId === null ? [] : [questionIdSchema.parse(questionId)])),
    settings: rows.flatMap(({ type, effectiveAt }) => (type === "settings" ? [effectiveAt.getTime()] : [])),
  };
}

/** All in one statement: a device that was away for long touches hundreds. */
async function writeCards(
  tx: Database,
  userId: UserId,
  cards: readonly (readonly [QuestionId, Card])[],
): Promise<void> {
  const rows = cards.map(([questionId, card]) => ({
    questionId,
    isActive: isActive(card),
    dueDay: card.phase.name === "review" ? card.phase.dueDay : null,
    snapshot: card,
  }));
  await tx.$executeRaw`
    insert into "CardState" ("userId", "questionId", "isActive", "dueDay", "snapshot", "modelVersion")
    select ${userId}::uuid, "questionId", "isActive", "dueDay", "snapshot", ${MODEL_VERSION}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as card ("questionId" uuid, "isActive" boolean, "dueDay" int, "snapshot" jsonb)
    on conflict ("userId", "questionId") do update set
      "isActive" = excluded."isActive", "dueDay" = excluded."dueDay",
      "snapshot" = excluded."snapshot", "modelVersion" = excluded."modelVersion"`;
}
