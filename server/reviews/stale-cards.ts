import "server-only";
import { questionId as questionIdSchema } from "#core/base/schema.ts";
import type { EventId, QuestionId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { Database } from "../db/client.ts";

/**
 * Cards whose past is another since `events` were appended, so that they have to be folded from their beginning: undoing
 * changes what it undoes, and a setting whatever was answered after it.
 */
export async function staleCards(
  tx: Database,
  userId: UserId,
  events: readonly LoggedEvent[],
): Promise<ReadonlySet<QuestionId>> {
  const undone = await undoneBy(tx, userId, events);
  const settings = events.flatMap(({ event, effectiveAt }) => (event.type === "settings" ? [effectiveAt] : []));
  const since = Math.min(...settings, ...undone.settings);
  if (!Number.isFinite(since)) return new Set(undone.cards);
  const rows = await tx.logEvent.findMany({
    where: { userId, questionId: { not: null }, effectiveAt: { gte: new Date(since) } },
    select: { questionId: true },
    distinct: ["questionId"],
  });
  return new Set([...undone.cards, ...rows.map(({ questionId }) => questionIdSchema.parse(questionId))]);
}

interface Undone {
  readonly cards: readonly QuestionId[];
  /** The times of the settings. */
  readonly settings: readonly number[];
}

/** What the undoing among these events undoes. */
async function undoneBy(tx: Database, userId: UserId, events: readonly LoggedEvent[]): Promise<Undone> {
  const ids = events.flatMap(({ event }): readonly EventId[] => (event.type === "void" ? event.events : []));
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
