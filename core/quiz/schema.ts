import { z } from "zod";
import { questionId } from "../base/schema.ts";
import { response, verdict } from "../questions/schema.ts";

export const kind = z.enum([
  "short-answer",
  "numeric",
  "cloze",
  "multiple-choice",
  "multiple-response",
  "true-false",
  "ordering",
  "matching",
]);

/** What a quiz is asked to be. No topics or no kinds means all of them. */
export const blueprint = z.strictObject({
  /** Practice judges each answer at once; an exam judges all of them at the end, and its page never has the keys. */
  mode: z.enum(["practice", "exam"]),
  count: z.int().min(1).max(100),
  topics: z.array(z.string().min(1).max(400)).max(100),
  kinds: z.array(kind).max(8),
  /** Chooses and orders the questions; the same seed on the same questions gives the same quiz. */
  seed: z.string().min(1).max(64),
});

/** The questions of an attempt, in order. */
export const plan = z
  .array(z.strictObject({ questionId, version: z.int().min(1) }))
  .min(1)
  .max(100);

export const savedAnswer = z.strictObject({
  questionId,
  response,
  /** Raised with each change of mind. */
  revision: z.int().min(1).max(10_000),
  /** Null until it is judged. */
  verdict: verdict.nullable(),
});

export type Blueprint = z.infer<typeof blueprint>;
export type Mode = Blueprint["mode"];
export type Plan = z.infer<typeof plan>;
export type SavedAnswer = z.infer<typeof savedAnswer>;
