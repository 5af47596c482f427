import type { AttemptId } from "#core/base/ids.ts";
import { mergeLogs } from "#core/log/merge.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { ServedAttempt } from "#core/quiz/served.ts";
import { withOwnAnswers } from "./attempts.ts";
import { openStore } from "./open.ts";

/**
 * Writes events to be sent, with the quiz they answer where there is one, in one step that survives even a failure of
 * power once it is acknowledged. Of a quiz, the answers that another tab may have given meanwhile stay.
 */
export async function addEvents(events: readonly LogEvent[], attempt?: ServedAttempt): Promise<void> {
  const tx = (await openStore()).transaction(["events", "attempts"], "readwrite", { durability: "strict" });
  const puts: Promise<unknown>[] = events.map((event) =>
    tx.objectStore("events").put({ id: event.id, logged: { event, effectiveAt: event.at }, state: "waiting" }),
  );
  if (attempt) puts.push(putAttempt(tx.objectStore("attempts"), attempt));
  // A page that is left before it hears that its events were put would otherwise take them with it.
  else tx.commit();
  await Promise.all([...puts, tx.done]);
}

async function putAttempt(attempts: AttemptStore, attempt: ServedAttempt): Promise<void> {
  await attempts.put(withOwnAnswers(attempt, await attempts.get(attempt.id)), attempt.id);
}

interface AttemptStore {
  get(id: AttemptId): Promise<ServedAttempt | undefined>;
  put(attempt: ServedAttempt, id: AttemptId): Promise<unknown>;
}

/** The learner's log as far as this device knows it, in order; what the server refused is not part of it. */
export async function readLog(): Promise<LoggedEvent[]> {
  const all = await (await openStore()).getAll("events");
  return mergeLogs(all.filter(({ state }) => state !== "rejected").map(({ logged }) => logged));
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
