import "server-only";
import { fitJob } from "../../reviews/fit-job.ts";
import { loadOptimizer } from "../../reviews/fit-optimizer.ts";
import { fitWeights } from "../../reviews/fit-weights.ts";
import { jobKind } from "../job-kind.ts";

/** Fits the weights of the memory model to one learner, with the native optimizer. */
export const fitWeightsKind = jobKind(fitJob, (work) => fitWeights(work, loadOptimizer));
