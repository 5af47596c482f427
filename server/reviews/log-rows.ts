import "server-only";
import { z } from "zod";
import { instant } from "#core/base/instant.ts";
import type { EventId, QuestionId, UserId } from "#core/base/ids.ts";
import { eventId } from "#core/base/schema.ts";
import { idOf, type LoggedEvent } from "#core/log/logged-event.ts";
import { mergeLogs } from "#core/log/merge.ts";
import { logEvent, type LogEvent } from "#core/log/schema.ts";
import type { Database } from "../db/client.ts";

const row = z
  .object({ payload: logEvent, effectiveAt: z.date() })
  .transform(({ payload, effectiveAt }): LoggedEvent => ({
    event: payload,
    effectiveAt: instant(effectiveAt.getTime()),
  }));

export const readRow = (stored: { payload: unknown; effectiveAt: Date }): LoggedEvent => row.parse(stored);

/**
 * Each event was held against its schema when it was appended, and nothing else writes the log: a fold of thousands
 * does not do so again.
 */
const writtenRow = z
  .object({
    payload: z.custom<LogEvent>((payload) => typeof payload === "object" && payload !== null && "type" in payload),
    effectiveAt: z.date(),
  })
  .transform(({ payload, effectiveAt }): LoggedEvent => ({
    event: payload,
    effectiveAt: instant(effectiveAt.getTime()),
  }));

/** All settings of a learner's log but those that are undone. */
export async function settingsEvents(tx: Database, userId: UserId): Promise<LoggedEvent[]> {
  const rows = await tx.logEvent.findMany({
    where: { userId, questionId: null, type: "settings" },
    select: { payload: true, effectiveAt: true },
  });
  const events = rows.map((stored) => writtenRow.parse(stored));
  const undone = await undoneAmong(tx, userId, events.map(idOf));
  return events.filter((logged) => !undone.has(idOf(logged)));
}

const undoneRows = z.array(z.object({ eventId }));

/** Which of these events the learner's log undoes. */
export async function undoneAmong(tx: Database, userId: UserId, ids: readonly EventId[]): Promise<Set<EventId>> {
  if (ids.length === 0) return new Set();
  const rows: unknown = await tx.$queryRaw`
    select distinct undone as "eventId"
    from "LogEvent", jsonb_array_elements_text("payload" -> 'events') undone
    where "userId" = ${userId}::uuid and "questionId" is null and "type" = 'void' and undone = any(${ids})`;
  return new Set(undoneRows.parse(rows).map(({ eventId }) => eventId));
}

/** The whole of a learner's log, in the order of time. */
export async function wholeLog(tx: Database, userId: UserId): Promise<LoggedEvent[]> {
  const rows = await tx.logEvent.findMany({ where: { userId }, select: { payload: true, effectiveAt: true } });
  return mergeLogs(rows.map((stored) => writtenRow.parse(stored)));
}

/** Events of these cards, and those of none, which say how the others are to be read. */
export async function eventsOfCards(
  tx: Database,
  userId: UserId,
  questionIds: readonly QuestionId[],
): Promise<LoggedEvent[]> {
  const rows = await tx.logEvent.findMany({
    where: { userId, OR: [{ questionId: { in: [...questionIds] } }, { questionId: null }] },
    select: { payload: true, effectiveAt: true },
  });
  return rows.map((stored) => writtenRow.parse(stored));
}
