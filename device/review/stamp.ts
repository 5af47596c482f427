import { v7 } from "uuid";
import type { DeviceId, EventId } from "#core/base/ids.ts";
import { instant, type Instant, type StudyDay } from "#core/base/instant.ts";
import { studyDayAt, zoneOffsetAt } from "#core/base/study-day.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { Settings } from "#core/scheduling/settings.ts";

/** Here and now, as an event records it. */
export interface Moment {
  readonly at: Instant;
  readonly zoneOffset: number;
  readonly dayStart: number;
  readonly day: StudyDay;
}

export function momentNow({ zone, dayStart }: Settings): Moment {
  const at = instant(Date.now());
  const zoneOffset = zone === null ? -new Date(at).getTimezoneOffset() : zoneOffsetAt(zone, at);
  return { at, zoneOffset, dayStart, day: studyDayAt(at, zoneOffset, dayStart) };
}

/** What every event of this device carries. */
export const stamp = (deviceId: DeviceId, { at, zoneOffset, dayStart }: Moment) => ({
  id: v7() as EventId,
  format: EVENT_FORMAT,
  deviceId,
  at,
  zoneOffset,
  dayStart,
});
