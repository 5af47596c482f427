import type { StudyDay } from "../base/instant.ts";
import type { DayLoad } from "../log/schema.ts";
import type { Settings } from "./settings.ts";

/** 0 is Monday. The study day 0, the first of January 1970, was a Thursday. */
const weekdayOf = (day: StudyDay): number => (((day + 3) % 7) + 7) % 7;

/** How much may come due on a day. A week of days off would leave no day at all, so it counts as a usual one. */
export function loadOn(day: StudyDay, { easyDays }: Pick<Settings, "easyDays">): DayLoad {
  if (easyDays.every((load) => load === "none")) return "usual";
  return easyDays[weekdayOf(day)] ?? "usual";
}

/** Whether nothing is asked on a day: time off, or a weekday that the learner keeps free. */
export function isDayOff(day: StudyDay, settings: Pick<Settings, "easyDays" | "timeOff">): boolean {
  return settings.timeOff.some(({ from, to }) => from <= day && day <= to) || loadOn(day, settings) === "none";
}
