import { addDays, type StudyDay } from "../base/instant.ts";
import { dayOf, type LoggedEvent } from "../log/logged-event.ts";

export interface DayOfAnswers {
  readonly day: StudyDay;
  readonly answers: number;
  readonly minutes: number;
}

/** Longer than this, and the learner was elsewhere meanwhile. */
const MOST_MS = 120_000;

/**
 * What was answered on each of the last days, today the last of them; cram counts too. `log` holds nothing undone. An
 * answer counts two minutes at most.
 */
export function answerCalendar(log: readonly LoggedEvent[], today: StudyDay, days: number): DayOfAnswers[] {
  const byDay = new Map<StudyDay, { answers: number; ms: number }>();
  for (const logged of log) {
    if (logged.event.type !== "review") continue;
    const day = dayOf(logged);
    const { answers, ms } = byDay.get(day) ?? { answers: 0, ms: 0 };
    byDay.set(day, { answers: answers + 1, ms: ms + Math.min(logged.event.durationMs, MOST_MS) });
  }
  return Array.from({ length: days }, (_, i) => {
    const day = addDays(today, i - days + 1);
    const { answers, ms } = byDay.get(day) ?? { answers: 0, ms: 0 };
    return { day, answers, minutes: ms / 60_000 };
  });
}

/** 0 is Monday. */
export const weekdayOf = (day: StudyDay): number => (((day + 3) % 7) + 7) % 7;
