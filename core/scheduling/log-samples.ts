import type { DeviceId, EventId, ProfileId, QuestionId } from "../base/ids.ts";
import { addMs, DAY_MS, instant, studyDay, type Instant } from "../base/instant.ts";
import type { LoggedEvent } from "../log/logged-event.ts";
import type { EventOf, Rating } from "../log/schema.ts";

/** 2026-01-05, a Monday, 12:00 UTC. */
export const NOON = instant(Date.UTC(2026, 0, 5, 12));

export const QUESTION = uuid(1) as QuestionId;

/** A UUIDv7 for tests that sorts by `n`. */
export function uuid(n: number): string {
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

export function at(days: number, ms = 0): Instant {
  return addMs(NOON, days * DAY_MS + ms);
}

const stamp = (id: number, when: Instant) => ({
  id: uuid(1_000 + id) as EventId,
  format: 1,
  deviceId: uuid(2) as DeviceId,
  at: when,
  zoneOffset: 0,
  dayStart: 240,
});

export function aReview(id: number, when: Instant, rating: Rating): LoggedEvent<EventOf<"review">> {
  const event: EventOf<"review"> = {
    ...stamp(id, when),
    type: "review",
    questionId: QUESTION,
    questionVersion: 1,
    response: { type: "true-false", chosen: "true" },
    verdict: rating === "again" ? { outcome: "wrong" } : { outcome: "right", how: "exact" },
    rating,
    durationMs: 4_000,
    source: { place: "study" },
    modelVersion: "fsrs-6",
    plannedDay: null,
  };
  return { event, effectiveAt: when };
}

export function anEvent(
  id: number,
  when: Instant,
  type: "keep" | "release" | "suspend" | "resume" | "reset" | "pardon",
): LoggedEvent {
  return { event: { ...stamp(id, when), type, questionId: QUESTION }, effectiveAt: when };
}

export function aVoid(id: number, when: Instant, ...events: LoggedEvent[]): LoggedEvent {
  return {
    event: { ...stamp(id, when), type: "void", events: events.map(({ event }) => event.id) },
    effectiveAt: when,
  };
}

export function someSettings(id: number, when: Instant, changes: EventOf<"settings">["changes"]): LoggedEvent {
  return { event: { ...stamp(id, when), type: "settings", changes }, effectiveAt: when };
}

export function anExam(
  id: number,
  when: Instant,
  { profileId, topic, day }: { profileId: ProfileId; topic: string | null; day: number | null },
): LoggedEvent {
  const event: EventOf<"exam"> = {
    ...stamp(id, when),
    ...{ type: "exam", profileId, topic, day: day === null ? null : studyDay(day), minutesPerDay: 10 },
  };
  return { event, effectiveAt: when };
}
