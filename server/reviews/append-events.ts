import "server-only";
import { z } from "zod";
import type { EventId, UserId } from "#core/base/ids.ts";
import { eventId as eventIdSchema } from "#core/base/schema.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { Database } from "../db/client.ts";
import type { Instant } from "#core/base/instant.ts";
import { Refusal } from "../http/refusal.ts";
import { refreshCards } from "./refresh-cards.ts";

const head = z.array(z.object({ lastSeq: z.int() })).max(1);

/**
 * Appends events to a learner's log in this order, in the transaction of `tx`, and refreshes the cards they bear on.
 * Events that the log has already are left out. Returns the number that each new event got.
 */
export async function appendEvents(
  tx: Database,
  userId: UserId,
  { events, receivedAt }: { events: readonly LoggedEvent[]; receivedAt: Instant },
): Promise<Map<EventId, number>> {
  if (events.length === 0) return new Map();
  const lastSeq = await lockHead(tx, userId);
  const known = await knownIds(
    tx,
    userId,
    events.map(({ event }) => event.id),
  );
  const fresh = [...new Map(events.map((logged) => [logged.event.id, logged])).values()].filter(
    ({ event }) => !known.has(event.id),
  );
  const numbered = fresh.map((logged, i) => ({ ...logged, seq: lastSeq + i + 1 }));
  await tx.logEvent.createMany({
    data: numbered.map(({ event, effectiveAt, seq }) => ({
      userId,
      seq,
      eventId: event.id,
      type: event.type,
      questionId: "questionId" in event ? event.questionId : null,
      effectiveAt: new Date(effectiveAt),
      receivedAt: new Date(receivedAt),
      payload: event,
    })),
  });
  await tx.user.update({ where: { id: userId }, data: { lastSeq: lastSeq + numbered.length } });
  await refreshCards(tx, userId, fresh);
  return new Map(numbered.map(({ event, seq }) => [event.id, seq]));
}

/** Which of these events the log has. */
export async function knownIds(tx: Database, userId: UserId, ids: readonly EventId[]): Promise<Set<EventId>> {
  const rows = await tx.logEvent.findMany({ where: { userId, eventId: { in: [...ids] } }, select: { eventId: true } });
  return new Set(rows.map(({ eventId }) => eventIdSchema.parse(eventId)));
}

/** One at a time may append to a learner’s log: the row is locked until the transaction ends. Refuses whose account is gone. */
export async function lockHead(tx: Database, userId: UserId): Promise<number> {
  const rows: unknown = await tx.$queryRaw`select "lastSeq" from "User" where "id" = ${userId}::uuid for update`;
  const [own] = head.parse(rows);
  if (!own) throw new Refusal("signed-out", "This account is no longer here.");
  return own.lastSeq;
}
