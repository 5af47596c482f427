import { instant } from "#core/base/instant.ts";
import { mergeLogs } from "#core/log/merge.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { Accepted, LogPage } from "#core/log/sync.ts";
import type { ServedAttempt } from "#core/quiz/served.ts";
import { openStore, type StoredEvent } from "./open.ts";

/** Writes events to be sent, with the quiz they answer where there is one, in one step. */
export async function addEvents(events: readonly LogEvent[], attempt?: ServedAttempt): Promise<void> {
  const tx = (await openStore()).transaction(["events", "attempts"], "readwrite");
  for (const event of events) {
    const logged = { event, effectiveAt: event.at };
    await tx.objectStore("events").put({ id: event.id, logged, state: "waiting" });
  }
  if (attempt) await tx.objectStore("attempts").put(attempt, attempt.id);
  await tx.done;
}

/** The learner's log as far as this device knows it, in order; what the server refused is not part of it. */
export async function readLog(): Promise<LoggedEvent[]> {
  const all = await (await openStore()).getAll("events");
  return mergeLogs(all.filter(({ state }) => state !== "rejected").map(({ logged }) => logged));
}

/** What was not sent yet, the oldest first. */
export async function waitingEvents(): Promise<LogEvent[]> {
  const waiting = await (await openStore()).getAllFromIndex("events", "state", "waiting");
  return mergeLogs(waiting.map(({ logged }) => logged)).map(({ event }) => event);
}

export interface DeliveryCount {
  readonly waiting: number;
  /** Why the server refused what it refused. */
  readonly rejected: readonly string[];
}

export async function countDeliveries(): Promise<DeliveryCount> {
  const store = await openStore();
  const refused = await store.getAllFromIndex("events", "state", "rejected");
  return {
    waiting: await store.countFromIndex("events", "state", "waiting"),
    rejected: refused.flatMap((stored) => (stored.state === "rejected" ? [stored.why] : [])),
  };
}

/** Takes over what the server said of events that were sent; what it did not name stays to be sent. */
export async function settle(results: readonly Accepted[]): Promise<void> {
  const tx = (await openStore()).transaction("events", "readwrite");
  for (const result of results) {
    const before = await tx.store.get(result.id);
    if (before) await tx.store.put(settled(before, result));
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
  const tx = (await openStore()).transaction(["events", "state"], "readwrite");
  for (const { event, effectiveAt } of events)
    await tx.objectStore("events").put({ id: event.id, logged: { event, effectiveAt }, state: "sent" });
  const state = await tx.objectStore("state").get("device");
  if (state) await tx.objectStore("state").put({ ...state, cursor }, "device");
  await tx.done;
}
