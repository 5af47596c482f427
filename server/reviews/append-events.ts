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

/** 270 a day for twenty years: a log has an end for whoever would fill the disk with one. */
const FULL = 2_000_000;
export const fullWords = `Your log is full: it holds ${FULL.toLocaleString("en-GB")} entries. What is new was not kept.`;

/** A learner's log that nobody else appends to until the transaction ends. */
export interface HeldLog {
  readonly userId: UserId;
  readonly lastSeq: number;
  /** How many more it takes. */
  readonly room: number;
  /** Of the events that were asked for, those that it has. */
  readonly known: ReadonlySet<EventId>;
}

/** Holds a learner's log, to append those of these events that it has not. */
export async function holdLog(tx: Database, userId: UserId, ids: readonly EventId[]): Promise<HeldLog> {
  const lastSeq = await lockHead(tx, userId);
  return { userId, lastSeq, room: Math.max(0, FULL - lastSeq), known: await knownIds(tx, userId, ids) };
}

/**
 * Appends events to a log in this order, in the transaction that holds it, and refreshes the cards they bear on. Events
 * that the log has already are left out. Refuses all where there is no room for each. Returns the number of the last event.
 */
export async function appendTo(
  tx: Database,
  { userId, lastSeq, room, known }: HeldLog,
  { events, receivedAt }: { readonly events: readonly LoggedEvent[]; readonly receivedAt: Instant },
): Promise<number> {
  const fresh = [...new Map(events.map((logged) => [logged.event.id, logged])).values()].filter(
    ({ event }) => !known.has(event.id),
  );
  if (fresh.length === 0) return lastSeq;
  if (fresh.length > room) throw new Refusal("too-large", fullWords);
  const numbered = fresh.map((logged, i) => ({ ...logged, seq: lastSeq + i + 1 }));
  await insertEvents(tx, userId, { numbered, receivedAt });
  await refreshCards(tx, userId, fresh);
  return lastSeq + numbered.length;
}

/** Appends events that were not asked for before. */
export async function appendEvents(
  tx: Database,
  userId: UserId,
  { events, receivedAt }: { readonly events: readonly LoggedEvent[]; readonly receivedAt: Instant },
): Promise<void> {
  const ids = events.map(({ event }) => event.id);
  await appendTo(tx, await holdLog(tx, userId, ids), { events, receivedAt });
}

type Numbered = LoggedEvent & { readonly seq: number };

/** All in one statement of one parameter, the head of the log too: as many as a device or a guest may have. */
async function insertEvents(
  tx: Database,
  userId: UserId,
  { numbered, receivedAt }: { readonly numbered: readonly Numbered[]; readonly receivedAt: Instant },
): Promise<void> {
  const rows = numbered.map(({ event, effectiveAt, seq }) => ({
    seq,
    eventId: event.id,
    type: event.type,
    questionId: "questionId" in event ? event.questionId : null,
    effectiveAt: new Date(effectiveAt),
    payload: event,
  }));
  await tx.$executeRaw`
    with head as (update "User" set "lastSeq" = "lastSeq" + ${rows.length} where "id" = ${userId}::uuid)
    insert into "LogEvent" ("userId", "seq", "eventId", "type", "questionId", "effectiveAt", "receivedAt", "payload")
    select ${userId}::uuid, "seq", "eventId", "type", "questionId", "effectiveAt", ${new Date(receivedAt)}, "payload"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as logged
      ("seq" int, "eventId" uuid, "type" text, "questionId" uuid, "effectiveAt" timestamptz, "payload" jsonb)`;
}

const knownRows = z.array(z.object({ eventId: eventIdSchema }));

/** Which of these events the log has. */
async function knownIds(tx: Database, userId: UserId, ids: readonly EventId[]): Promise<Set<EventId>> {
  const rows: unknown = await tx.$queryRaw`
    select "eventId" from "LogEvent" where "userId" = ${userId}::uuid and "eventId" = any(${ids}::uuid[])`;
  return new Set(knownRows.parse(rows).map(({ eventId }) => eventId));
}

/** One at a time may append to a learner’s log: the row is locked until the transaction ends. Refuses whose account is gone. */
export async function lockHead(tx: Database, userId: UserId): Promise<number> {
  const rows: unknown = await tx.$queryRaw`select "lastSeq" from "User" where "id" = ${userId}::uuid for update`;
  const [own] = head.parse(rows);
  if (!own) throw new Refusal("signed-out", "This account is no longer here.");
  return own.lastSeq;
}
