import type { EventId } from "../base/ids.ts";
import { compareEvents, idOf, type LoggedEvent } from "./logged-event.ts";
import type { EventOf } from "./schema.ts";

/**
 * The union of logs, in order. An event that several logs hold is taken from the last of them: the server's copy goes
 * last, since its verdict and time are the record.
 */
export function mergeLogs(...logs: readonly (readonly LoggedEvent[])[]): LoggedEvent[] {
  const byId = new Map<EventId, LoggedEvent>();
  for (const logged of logs.flat()) byId.set(idOf(logged), logged);
  return [...byId.values()].sort(compareEvents);
}

/** What is left when undone events are taken out, with the undoing itself. Undoing twice, or too early, does no harm. */
export function withoutVoided(log: readonly LoggedEvent[]): LoggedEvent[] {
  const voided = new Set(log.filter(isVoid).flatMap(({ event }) => event.events));
  return log.filter((logged) => !isVoid(logged) && !voided.has(idOf(logged)));
}

const isVoid = (logged: LoggedEvent): logged is LoggedEvent<EventOf<"void">> => logged.event.type === "void";
