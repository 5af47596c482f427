import { z } from "zod";
import { answer, areDistinct, none, stem } from "../../text-schema.ts";

export const body = z
  .strictObject({
    type: z.literal("multiple-response"),
    stem,
    key: z.array(answer).min(2).max(8),
    accepted: none,
    distractors: z.array(answer).min(1).max(6),
  })
  .refine(({ key, distractors }) => areDistinct([...key, ...distractors]), "Give each option once.");

export const response = z.strictObject({
  type: z.literal("multiple-response"),
  chosen: z.array(answer).max(14),
});
