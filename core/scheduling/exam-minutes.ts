import type { StudyDay } from "../base/instant.ts";

/** How the minutes of an exam lie on its days: the same on each, or more the nearer it comes. */
export type Spread = "even" | "late";

/** What a learner gives to an exam: so many minutes on each day from one to the day before another, or as many in all. */
export interface ExamTime {
  readonly from: StudyDay;
  /** Of the exam. */
  readonly day: StudyDay;
  readonly minutesPerDay: number;
  readonly spread: Spread;
}

/** Nobody studies longer on a day, unless they say that they have a third of that every day. */
const LONGEST_MINUTES = 90;
const MOST_TIMES = 3;

/**
 * A day that is so many times as near has so many times the minutes, to this power. Of what was tried in `bench:exam`
 * (½, 1 and 1½, on longest days of 60 and 90 minutes) it recalls the most on the day.
 */
const STEEPNESS = 1.5;

/** The minutes of a day. On the day of the exam itself they are those that were said. */
export function minutesOn({ from, day, minutesPerDay, spread }: ExamTime, on: StudyDay): number {
  if (spread === "even" || on >= day || on < from) return minutesPerDay;
  const longest = Math.max(LONGEST_MINUTES, MOST_TIMES * minutesPerDay);
  let minutes = minutesPerDay * (day - from);
  let weight = weightOf(day - from);
  // Days weigh less the farther they are from the exam, so only the last of them can be too long.
  for (let left = 1; left < day - on && (minutes * share(left)) / weight > longest; left++) {
    minutes -= longest;
    weight -= share(left);
  }
  return Math.min(longest, (minutes * share(day - on)) / weight);
}

const share = (daysLeft: number): number => daysLeft ** -STEEPNESS;

function weightOf(days: number): number {
  let sum = 0;
  for (let left = 1; left <= days; left++) sum += share(left);
  return sum;
}
