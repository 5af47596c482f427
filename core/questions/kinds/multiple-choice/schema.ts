import { z } from "zod";
import { answer, areDistinct, none, stem } from "../../text-schema.ts";

export const body = z
  .strictObject({
    type: z.literal("multiple-choice"),
    stem,
    key: answer,
    accepted: none,
    distractors: z.array(answer).min(2).max(4),
  })
  .refine(({ key, distractors }) => areDistinct([key, ...distractors]), "Give each option once.");

export const response = z.strictObject({ type: z.literal("multiple-choice"), chosen: answer });
