import { z } from "zod";
import { answer, areDistinct, none, stem } from "../../text-schema.ts";

export const body = z.strictObject({
  type: z.literal("ordering"),
  stem,
  key: z.array(answer).min(3).max(8).refine(areDistinct, "Give each item once."),
  accepted: none,
  distractors: none,
});

export const response = z.strictObject({ type: z.literal("ordering"), order: z.array(answer).max(8) });
