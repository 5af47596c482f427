import { z } from "zod";
import { eventId, instantMs, studyDayNumber } from "../base/schema.ts";
import type { Card } from "./card.ts";

const memory = z.strictObject({ stability: z.number().positive(), difficulty: z.number().min(1).max(10) });

const inSteps = { step: z.int().min(0), dueAt: instantMs, memory };

const phase = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("new") }),
  z.strictObject({ name: z.literal("learning"), ...inSteps }),
  z.strictObject({ name: z.literal("relearning"), ...inSteps }),
  z.strictObject({ name: z.literal("review"), dueDay: studyDayNumber, interval: z.int().min(1), memory }),
]);

/** A card as it is kept between two events of it. Whatever does not pass is folded anew. */
export const cardSchema: z.ZodType<Card> = z.strictObject({
  phase,
  isKept: z.boolean(),
  isSuspended: z.boolean(),
  buriedUntil: studyDayNumber.nullable(),
  reps: z.int().min(0),
  lapses: z.int().min(0),
  pardonedLapses: z.int().min(0),
  introducedOn: studyDayNumber.nullable(),
  lastAnswer: z.strictObject({ at: instantMs, day: studyDayNumber }).nullable(),
  answeredVersion: z.int().min(1).nullable(),
  lastEvent: z.strictObject({ id: eventId, effectiveAt: instantMs }).nullable(),
});
