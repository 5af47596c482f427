import { DAY_MS, instant, MINUTE_MS, studyDay, type Instant, type StudyDay } from "./instant.ts";

/**
 * The learner's day at an instant, `zoneOffset` minutes east of UTC, where a day begins `dayStart` minutes after
 * midnight: 03:59 belongs to the day before when it begins at 04:00.
 */
export const studyDayAt = (at: Instant, zoneOffset: number, dayStart: number): StudyDay =>
  studyDay(Math.floor((at + (zoneOffset - dayStart) * MINUTE_MS) / DAY_MS));

/** The instant at which a day begins for a learner who stays `zoneOffset` minutes east of UTC. */
export const startOfDay = (day: StudyDay, zoneOffset: number, dayStart: number): Instant =>
  instant(day * DAY_MS - (zoneOffset - dayStart) * MINUTE_MS);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC in an IANA zone at an instant. Throws a RangeError for a zone that there is not. */
export function zoneOffsetAt(zone: string, at: Instant): number {
  const format = formats.get(zone) ?? makeFormat(zone);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return Math.round((wall - Math.floor(at / 1_000) * 1_000) / MINUTE_MS);
}

function makeFormat(zone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
