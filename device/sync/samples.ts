import type { DeviceId, EventId, QuestionId } from "#core/base/ids.ts";
import { instant } from "#core/base/instant.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { LogEvent } from "#core/log/schema.ts";

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** The keeping of question `n`, some moments after the epoch of the tests. */
export const keep = (n: number): LogEvent => ({
  id: uuid(n) as EventId,
  format: EVENT_FORMAT,
  deviceId: uuid(9) as DeviceId,
  at: instant(1_790_000_000_000 + n),
  zoneOffset: 0,
  dayStart: 240,
  type: "keep",
  questionId: uuid(n) as QuestionId,
});

export const idsOf = (log: readonly { readonly event: LogEvent }[]): string[] => log.map(({ event }) => event.id);
