import { z } from "zod";
import { GAP } from "../../gap.ts";
import { accepted, answer, none, stem } from "../../text-schema.ts";

export const body = z.strictObject({
  type: z.literal("cloze"),
  stem: stem.refine((text) => text.split(GAP).length === 2, `Leave one gap, written ${GAP}.`),
  key: answer,
  accepted,
  distractors: none,
});

export const response = z.strictObject({ type: z.literal("cloze"), text: z.string().max(400) });
