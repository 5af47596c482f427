import { DAY_MS, type StudyDay } from "#core/base/instant.ts";

const at = (day: StudyDay): Date => new Date(day * DAY_MS);

const long = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const initial = new Intl.DateTimeFormat("en-GB", { weekday: "narrow", timeZone: "UTC" });

/** “Today”, “Tomorrow”, or the weekday with its date. */
export function dayWords(day: StudyDay, today: StudyDay): string {
  if (day === today) return "Today";
  return day === today + 1 ? "Tomorrow" : long.format(at(day));
}

/** “24 November”. */
export const dateWords = (day: StudyDay): string => short.format(at(day));

/** “T”. */
export const dayInitial = (day: StudyDay): string => initial.format(at(day));
