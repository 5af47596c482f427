import { z } from "zod";
import { none, stem } from "../../text-schema.ts";

const truth = z.enum(["true", "false"]);

export const body = z.strictObject({
  type: z.literal("true-false"),
  stem,
  key: truth,
  accepted: none,
  distractors: none,
});

export const response = z.strictObject({ type: z.literal("true-false"), chosen: truth });
