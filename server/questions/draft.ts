import "server-only";
import { z } from "zod";
import type { Finding } from "#core/questions/check-draft.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import { Refusal } from "../http/refusal.ts";
import { body } from "../profiles/json-columns.ts";
import { slug } from "../profiles/read-course.ts";

export const markedWords = z
  .strictObject({ block: z.int().min(0), start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, "Mark some words.");

/** What comes with an author's wording, whether it is new or an edit. */
export const draft = {
  profile: slug,
  /** Of the decision; made by the device, so that what is sent twice is done once. */
  id: z.uuid(),
  body: z.unknown(),
  /** Whether advice was read and overruled; what is false or not proved is never taken. */
  isOverruled: z.boolean().default(false),
};

/** An author's wording, whole. */
export function readDraft(given: unknown): QuestionBody {
  const read = body.safeParse(given);
  if (read.success) return read.data;
  throw new Refusal("invalid", `This question is not whole. ${read.error.issues[0]?.message ?? ""}`.trim());
}

/** What stands in the way of an author's wording; none where it may be taken now. */
export const mustBeSaid = (findings: readonly Finding[], isOverruled: boolean): readonly Finding[] =>
  isOverruled ? findings.filter(({ isGrave }) => isGrave) : findings;
