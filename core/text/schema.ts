import { z } from "zod";

/** A range of a profile's text as it was read, in UTF-16 code units, with the words that stand there. */
export const proof = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) })
  .refine(({ start, end, quote }) => end - start === quote.length, "The quote is as long as its range.");

export type Proof = z.infer<typeof proof>;
