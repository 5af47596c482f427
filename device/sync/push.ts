import type { AttemptId, EventId } from "#core/base/ids.ts";
import type { LogEvent } from "#core/log/schema.ts";
import { MOST_AT_ONCE, type Accepted } from "#core/log/sync.ts";
import { settleStart, unsentStarts } from "../store/attempts.ts";
import { settle, waitingEvents } from "../store/deliveries.ts";
import { stateOf, type SyncState } from "./sync-state.ts";
import { ask } from "./transport.ts";

/** Requests that may fail one after another: enough to come from a whole batch down to the one event that fails. */
const MOST_FAILURES = 10;

/** Tells the server of the quizzes that began here, so that their answers have a place. */
export async function pushStarts(): Promise<SyncState> {
  let state: SyncState = "done";
  for (const start of await unsentStarts()) {
    const reply = await ask("/api/attempts/adopt", start);
    // Of a quiz that was refused the answers are refused too, one by one, where the learner sees them.
    if (reply.status === "ok" || reply.status === "refused") await settleStart(start.id);
    else if (reply.status === "trouble") state = "trouble";
    else return stateOf(reply);
  }
  return state;
}

/**
 * Sends what waits, the oldest first. Where the server breaks on a batch, smaller ones are tried, so that one event
 * that it cannot take keeps no other back.
 */
export async function pushEvents(): Promise<SyncState> {
  const aside = new Set<EventId>();
  let size = MOST_AT_ONCE;
  let failures = 0;
  let left: readonly LogEvent[] = [];
  while (failures <= MOST_FAILURES) {
    if (left.length === 0) left = (await sendable()).filter(({ id }) => !aside.has(id));
    const events = left.slice(0, size);
    const [first] = events;
    if (!first) return aside.size > 0 ? "trouble" : "done";
    const reply = await ask<{ results: Accepted[] }>("/api/sync", { events });
    if (reply.status === "trouble") {
      failures += 1;
      if (events.length === 1) {
        aside.add(first.id);
        left = left.slice(1);
      }
      size = Math.ceil(events.length / 2);
      continue;
    }
    if (reply.status !== "ok") return stateOf(reply);
    const { results } = reply.body;
    await settle(results);
    const named = new Set(results.map(({ id }) => id));
    if (!events.some(({ id }) => named.has(id))) return { refused: "The server said nothing of what was sent." };
    // What it did not name is read again with what was done meanwhile.
    left = left.slice(events.length);
    failures = 0;
    size = Math.min(MOST_AT_ONCE, size * 2);
  }
  return "trouble";
}

/** What waits, without the answers of quizzes of which the server does not know yet. */
async function sendable(): Promise<LogEvent[]> {
  const unknown = new Set((await unsentStarts()).map(({ id }) => id));
  return (await waitingEvents()).filter((event) => {
    const attempt = attemptOf(event);
    return attempt === null || !unknown.has(attempt);
  });
}

const attemptOf = (event: LogEvent): AttemptId | null =>
  event.type === "review" && "attemptId" in event.source ? event.source.attemptId : null;
