import type { EventId } from "#core/base/ids.ts";
import { instant } from "#core/base/instant.ts";
import { mergeLogs } from "#core/log/merge.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { Accepted, LogPage } from "#core/log/sync.ts";
import { openStore, type StoredEvent } from "./open.ts";

/** What was not sent yet, the oldest first. */
export async function waitingEvents(): Promise<LogEvent[]> {
  const waiting = await (await openStore()).getAllFromIndex("events", "state", "waiting");
  return mergeLogs(waiting.map(({ logged }) => logged)).map(({ event }) => event);
}

/** An event that the server did not take, and why. */
export interface RefusedEvent {
  readonly event: LogEvent;
  readonly why: string;
}

/** What the server refused, the oldest first. */
export async function refusedEvents(): Promise<RefusedEvent[]> {
  const refused = await (await openStore()).getAllFromIndex("events", "state", "rejected");
  return refused.flatMap((stored) =>
    stored.state === "rejected" ? [{ event: stored.logged.event, why: stored.why }] : [],
  );
}

/** Lets go of events that the server refused; of others, nothing. */
export async function dismissRefused(ids: readonly EventId[]): Promise<void> {
  const tx = (await openStore()).transaction("events", "readwrite");
  for (const id of ids) {
    const stored = await tx.store.get(id);
    if (stored?.state === "rejected") await tx.store.delete(id);
  }
  await tx.done;
}

/** Takes over what the server said of events that were sent; what it did not name stays to be sent. */
export async function settle(results: readonly Accepted[]): Promise<void> {
  const tx = (await openStore()).transaction("events", "readwrite");
  for (const result of results) {
    const before = await tx.store.get(result.id);
    if (before?.state === "waiting") await tx.store.put(settled(before, result));
  }
  await tx.done;
}

function settled({ id, logged }: StoredEvent, result: Accepted): StoredEvent {
  switch (result.status) {
    case "accepted":
      return { id, logged: { event: result.event, effectiveAt: instant(result.effectiveAt) }, state: "sent" };
    case "duplicate":
      return { id, logged, state: "sent" };
    case "rejected":
      return { id, logged, state: "rejected", why: result.why };
  }
}

/** Takes a page of the server's log into this device's, with the cursor, in one step. */
export async function takePage({ events, cursor }: LogPage): Promise<void> {
  const tx = (await openStore()).transaction(["events", "exchanged"], "readwrite");
  const before = await tx.objectStore("exchanged").get("log");
  const puts: Promise<unknown>[] = events.map(({ event, effectiveAt }) =>
    tx.objectStore("events").put({ id: event.id, logged: { event, effectiveAt }, state: "sent" }),
  );
  puts.push(tx.objectStore("exchanged").put({ clockAheadMs: 0, ...before, cursor }, "log"));
  await Promise.all([...puts, tx.done]);
}
