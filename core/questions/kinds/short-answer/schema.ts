import { z } from "zod";
import { accepted, answer, none, stem } from "../../text-schema.ts";

export const body = z.strictObject({
  type: z.literal("short-answer"),
  stem,
  key: answer,
  accepted,
  distractors: none,
});

export const response = z.strictObject({ type: z.literal("short-answer"), text: z.string().max(400) });
