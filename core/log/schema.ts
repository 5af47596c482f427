import { z } from "zod";
import { attemptId, deviceId, eventId, instantMs, profileId, questionId, studyDayNumber } from "../base/schema.ts";
import { response, verdict } from "../questions/schema.ts";
import { EVENT_FORMAT } from "./event-format.ts";

export const rating = z.enum(["again", "hard", "good", "easy"]);

export type Rating = z.infer<typeof rating>;

/** Where an answer was given. A `cram` answer is kept in the log and moves no schedule. */
const source = z.discriminatedUnion("place", [
  z.strictObject({ place: z.literal("study") }),
  z.strictObject({ place: z.literal("cram") }),
  z.strictObject({ place: z.literal("quiz"), attemptId }),
  z.strictObject({ place: z.literal("assignment"), attemptId }),
]);

/**
 * What every event carries. `at` is the device's clock; `zoneOffset` is minutes east of UTC there and then, and
 * `dayStart` minutes after midnight, so that no reader needs the learner's zone to know their day.
 */
const stamp = {
  id: eventId,
  format: z.int().min(1).max(EVENT_FORMAT),
  deviceId,
  at: instantMs,
  zoneOffset: z.int().min(-960).max(960),
  dayStart: z.int().min(0).max(1_439),
};

/** The answer was shown, and the learner said whether they had it. In study and cram only; nobody is examined so. */
const recalled = z.strictObject({ type: z.literal("recalled"), knew: z.boolean() });

const review = z.strictObject({
  ...stamp,
  type: z.literal("review"),
  questionId,
  questionVersion: z.int().min(1),
  response: z.discriminatedUnion("type", [...response.options, recalled]),
  verdict,
  /** The learner's own rating; null where it is derived from verdict and time. */
  rating: rating.nullable(),
  durationMs: z.int().min(0).max(86_400_000),
  source,
  modelVersion: z.string().min(1).max(40),
  /** The due day that was chosen with other cards in view, inside the fuzz range; null where the model's own stands. */
  plannedDay: studyDayNumber.nullable(),
});

const onCard = <Type extends string>(type: Type) => z.strictObject({ ...stamp, type: z.literal(type), questionId });

const bury = z.strictObject({ ...stamp, type: z.literal("bury"), questionId, untilDay: studyDayNumber });

/** Minutes until the card comes again, one entry a step, at least a minute and less than a day each. */
const steps = z.array(z.int().min(1).max(1_439)).max(6);

/** How much may come due on a weekday. */
const dayLoad = z.enum(["usual", "less", "none"]);

/** Days from the first to the last, both of them, on which nothing is asked. */
const timeOff = z.strictObject({ from: studyDayNumber, to: studyDayNumber });

/** What has piled up is dealt out over this many days, the first of them `from`. */
const catchUp = z.strictObject({ from: studyDayNumber, days: z.int().min(1).max(60) });

export const learnerSettings = z.strictObject({
  /** Null takes the device's. */
  zone: z.string().min(1).max(64).nullable().optional(),
  dayStart: z.int().min(0).max(1_439).optional(),
  desiredRetention: z.number().min(0.7).max(0.97).optional(),
  learningSteps: steps.optional(),
  relearningSteps: steps.optional(),
  maximumInterval: z.int().min(1).max(36_500).optional(),
  weights: z.array(z.number()).length(21).nullable().optional(),
  newPerDay: z.int().min(0).max(999).optional(),
  reviewsPerDay: z.int().min(0).max(9_999).optional(),
  ratingButtons: z.union([z.literal(2), z.literal(4)]).optional(),
  singleLetterKeys: z.boolean().optional(),
  /** Whether an answer is given, or shown to be rated by the learner. */
  answering: z.enum(["give", "reveal"]).optional(),
  swipes: z.boolean().optional(),
  /** One a weekday, Monday first. */
  easyDays: z.array(dayLoad).length(7).optional(),
  timeOff: z.array(timeOff).max(20).optional(),
  catchUp: catchUp.nullable().optional(),
  /** Lapses after which a card is named as one that keeps slipping. */
  leechLapses: z.int().min(2).max(99).optional(),
});

export type LearnerSettings = z.infer<typeof learnerSettings>;

const settings = z.strictObject({ ...stamp, type: z.literal("settings"), changes: learnerSettings });

/** When the learner will be examined on a profile, or on one topic of it. The latest of each counts. */
const exam = z.strictObject({
  ...stamp,
  type: z.literal("exam"),
  profileId,
  /** Null for the whole profile. */
  topic: z.string().min(1).max(400).nullable(),
  /** Null takes the date away. */
  day: studyDayNumber.nullable(),
  /** What the learner will give to it. */
  minutesPerDay: z.int().min(1).max(600),
  /** How they lie on the days; where nothing is said, evenly. */
  spread: z.enum(["even", "late"]).optional(),
});

/** Undo: the named events count as if they had never been. A void cannot be voided; do the thing again instead. */
const voided = z.strictObject({ ...stamp, type: z.literal("void"), events: z.array(eventId).min(1).max(500) });

export const logEvent = z.discriminatedUnion("type", [
  review,
  onCard("keep"),
  onCard("release"),
  onCard("suspend"),
  onCard("resume"),
  onCard("reset"),
  onCard("pardon"),
  bury,
  settings,
  exam,
  voided,
]);

export type LogEvent = z.infer<typeof logEvent>;
export type EventType = LogEvent["type"];
export type EventOf<T extends EventType> = Extract<LogEvent, { type: T }>;
export type DayLoad = z.infer<typeof dayLoad>;
export type ReviewSource = z.infer<typeof source>;
