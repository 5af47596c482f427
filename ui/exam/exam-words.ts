import { addDays, DAY_MS, studyDay, type StudyDay } from "#core/base/instant.ts";
import { minutesOn, type ExamTime, type Spread } from "#core/scheduling/exam-minutes.ts";
import type { ExamOutlook } from "#device/review/exams.ts";

/** “18 December”. */
export const dayWords = (day: StudyDay): string =>
  new Date(day * DAY_MS).toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** A study day as a date input has it, “2026-12-18”. */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The study day of a date input; null where it holds no date. */
export function dayOfDate(date: string): StudyDay | null {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? null : studyDay(Math.floor(at / DAY_MS));
}

/** A share as so many of a hundred. */
export const hundredths = (share: number): number => Math.round(share * 100);

export function daysWords(daysLeft: number): string {
  if (daysLeft === 0) return "today";
  return daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
}

/** What the forecast rests on. */
export function sureWords({ answers }: Pick<ExamOutlook, "answers">): string {
  if (answers < FEW)
    return "You have answered too little on a later day for this to be about you: it is what most people would recall, and you may be far from it.";
  return `It rests on ${answers} answers of yours, given a day or more after the one before. Four times in five, what comes lies in the band.`;
}

const FEW = 20;

export function todayWords({ today, minutesToday }: Pick<ExamOutlook, "today" | "minutesToday">): string {
  if (today === 0) return "Nothing more is asked for it today.";
  const cards = today === 1 ? "one card" : `${today} cards`;
  return `Today still asks ${cards}, within ${minuteWords(minutesToday)}.`;
}

const minuteWords = (minutes: number): string =>
  Math.round(minutes) <= 1 ? "a minute" : `${Math.round(minutes)} minutes`;

export const spreadNames: Readonly<Record<Spread, string>> = {
  even: "The same every day",
  late: "More towards the end",
};

/** What comes of how the minutes lie. The day is null as long as none is chosen. */
export function spreadWords({ day, ...time }: Omit<ExamTime, "day"> & { readonly day: StudyDay | null }): string {
  if (time.spread === "even")
    return "What you learn stays longest. Minutes of the last days count most on the day itself.";
  const does = "You recall more on the day, and less a month later.";
  if (day === null || day <= time.from) return `As many minutes in all, few at first. ${does}`;
  const [first, last] = [time.from, addDays(day, -1)].map((on) => minuteWords(minutesOn({ day, ...time }, on)));
  return `As many minutes in all: ${first} today, ${last} on the day before. ${does}`;
}

/** What the minutes do not reach; null where they reach all. */
export function shortWords({ unmet, questions }: Pick<ExamOutlook, "unmet" | "questions">): string | null {
  if (unmet === 0) return null;
  return `The minutes do not reach ${unmet} of the ${questions} questions before the day. More a day would.`;
}
