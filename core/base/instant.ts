/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly unit: "ms since 1970 UTC" };

/** A learner's day: whole days since 1970-01-01, counted in the learner's zone from their day start. */
export type StudyDay = number & { readonly unit: "study days since 1970" };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export const instant = (ms: number): Instant => ms as Instant;

export const studyDay = (day: number): StudyDay => day as StudyDay;

export const addMs = (at: Instant, ms: number): Instant => instant(at + ms);

export const addDays = (day: StudyDay, days: number): StudyDay => studyDay(day + days);
