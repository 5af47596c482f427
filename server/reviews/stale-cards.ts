import "server-only";
import { instant, type Instant } from "#core/base/instant.ts";
import { questionId as questionIdSchema } from "#core/base/schema.ts";
import type { EventId, QuestionId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { Database } from "../db/client.ts";

/** What another past means for the cards of a learner. */
interface Stale {
  /** To be folded from their beginning. */
  readonly cards: ReadonlySet<QuestionId>;
  /** Whatever was answered since then was answered under other settings; null where none have changed. */
  readonly since: Instant | null;
}

/**
 * What of the cards is another since `events` were appended: undoing changes what it undoes, and a setting whatever was
 * answered after it.
 */
export async function staleCards(tx: Database, userId: UserId, events: readonly LoggedEvent[]): Promise<Stale> {
  const undone = await undoneBy(tx, userId, events);
  const set = events.flatMap(({ event, effectiveAt }) => (event.type === "settings" ? [effectiveAt] : []));
  const times = [...set, ...undone.settings];
  return { cards: new Set(undone.cards), since: times.length === 0 ? null : instant(Math.min(...times)) };
}

interface Undone {
  readonly cards: readonly QuestionId[];
  /** The times of the settings. */
  readonly settings: readonly Instant[];
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
    settings: rows.flatMap(({ type, effectiveAt }) => (type === "settings" ? [instant(effectiveAt.getTime())] : [])),
  };
}
