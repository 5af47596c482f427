import "server-only";
import type { JobKind } from "./job-kind.ts";
import { fitWeightsKind } from "./kinds/fit-weights.ts";
import { importText } from "./kinds/import-text.ts";

/** Every kind of long work that this program can do. */
export const jobKinds: readonly JobKind[] = [importText, fitWeightsKind];
