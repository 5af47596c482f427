import type { Verdict } from "./schema.ts";

/** The verdict for a share of the full mark; a share of nought or less is wrong. */
export function graded(share: number): Verdict {
  if (share >= 1) return { outcome: "right", how: "exact" };
  return share > 0 ? { outcome: "partly", share } : { outcome: "wrong" };
}
