import { z } from "zod";
import { eventId, instantMs, studyDayNumber } from "../base/schema.ts";

const memory = z.object({ stability: z.number().gt(0), difficulty: z.number().min(1).max(10) });

const phase = z.discriminatedUnion("name", [
  z.object({ name: z.literal("new") }),
  z.object({ name: z.enum(["learning", "relearning"]), step: z.int().min(0), dueAt: instantMs, memory }),
  z.object({ name: z.literal("review"), dueDay: studyDayNumber, interval: z.int().min(1), memory }),
]);

/** A card as it is kept beside the log. It can be dropped and folded again at any time. */
export const cardSnapshot = z.object({
  phase,
  isKept: z.boolean(),
  isSuspended: z.boolean(),
  buriedUntil: studyDayNumber.nullable(),
  reps: z.int().min(0),
  lapses: z.int().min(0),
  lastAnswer: z.object({ at: instantMs, day: studyDayNumber }).nullable(),
  answeredVersion: z.int().min(1).nullable(),
  lastEvent: z.object({ id: eventId, effectiveAt: instantMs }).nullable(),
});
