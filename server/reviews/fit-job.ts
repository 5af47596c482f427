import "server-only";
import { z } from "zod";
import type { JobDefinition } from "../jobs/job-definition.ts";

const payload = z.strictObject({
  /** The number of the last event of the log when it was asked for. */
  upTo: z.int().min(0),
});

const count = z.int().min(0);

const result = z.discriminatedUnion("outcome", [
  /** There is no optimizer for the kind of machine that the worker runs on. */
  z.strictObject({ outcome: z.literal("no-optimizer") }),
  z.strictObject({ outcome: z.literal("too-few"), answers: count, missing: count }),
  z.strictObject({
    outcome: z.literal("tried"),
    isKept: z.boolean(),
    answers: count,
    /** The answers that they were tried on, and the mean log loss on these: of the weights before, and of the fitted. */
    triedOn: count,
    present: z.number(),
    fitted: z.number(),
  }),
]);

export type FitPayload = z.infer<typeof payload>;
export type FitResult = z.infer<typeof result>;

/** Fitting the weights of the memory model to one learner. */
export const fitJob: JobDefinition<FitPayload, FitResult> = { kind: "fit-weights", payload, result, steps: 3 };
