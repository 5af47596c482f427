import "server-only";
import type { z } from "zod";

/** What a kind of long work is told and what comes of it: kept beside the use cases that ask for it. */
export interface JobDefinition<Payload, Result> {
  readonly kind: string;
  readonly payload: z.ZodType<Payload>;
  readonly result: z.ZodType<Result>;
  /** How many steps it takes. */
  readonly steps: number;
}
