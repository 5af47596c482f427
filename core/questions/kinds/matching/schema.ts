import { z } from "zod";
import { answer, areDistinct, none, stem } from "../../text-schema.ts";

const pair = z.tuple([answer, answer]);

export const body = z
  .strictObject({
    type: z.literal("matching"),
    stem,
    key: z.array(pair).min(3).max(8),
    accepted: none,
    distractors: z.array(answer).max(4),
  })
  .refine(({ key }) => areDistinct(key.map(([left]) => left)), "Give each left side once.")
  .refine(
    ({ key, distractors }) => areDistinct([...key.map(([, right]) => right), ...distractors]),
    "Give each right side once.",
  );

export const response = z.strictObject({ type: z.literal("matching"), pairs: z.array(pair).max(8) });
