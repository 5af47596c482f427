import type { EventId } from "../base/ids.ts";
import type { Instant, StudyDay } from "../base/instant.ts";
import { studyDayAt } from "../base/study-day.ts";
import type { LogEvent } from "./schema.ts";

/** An event in a log, on a device or on the server. */
export interface LoggedEvent<Event extends LogEvent = LogEvent> {
  readonly event: Event;
  /** When it counts as done: the device's time, never later than the server's receipt. Until then the device's time. */
  readonly effectiveAt: Instant;
}

export const idOf = ({ event }: LoggedEvent): EventId => event.id;

/** The learner's day on which it counts as done. */
export const dayOf = ({ event, effectiveAt }: LoggedEvent): StudyDay =>
  studyDayAt(effectiveAt, event.zoneOffset, event.dayStart);

/** The one order of a log: by time, then by id. */
export function compareEvents(a: LoggedEvent, b: LoggedEvent): number {
  if (a.effectiveAt !== b.effectiveAt) return a.effectiveAt - b.effectiveAt;
  return a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0;
}
