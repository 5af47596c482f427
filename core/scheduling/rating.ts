import type { EventOf, Rating } from "../log/schema.ts";
import type { Verdict } from "../questions/schema.ts";

/** Longer than this, and the answer was found rather than known. */
const SLOW_MS = 45_000;

/** The rating that an answer suggests: what it was worth, and whether it came readily. */
export function suggestedRating(verdict: Verdict, durationMs: number): Rating {
  switch (verdict.outcome) {
    case "right":
      return verdict.how === "slip" || durationMs > SLOW_MS ? "hard" : "good";
    case "partly":
      return verdict.share >= 0.5 ? "hard" : "again";
    case "wrong":
      return "again";
  }
}

/** The same where there are two ratings only: forgotten or known. What was right, however slowly, was known. */
export const suggestedOfTwo = (verdict: Verdict): Rating => (verdict.outcome === "right" ? "good" : "again");

/** What a learner's word on an answer that was shown to them is worth. */
export const recalledVerdict = (knew: boolean): Verdict =>
  knew ? { outcome: "right", how: "exact" } : { outcome: "wrong" };

/** The rating that counts: the learner's own, or the suggested one. */
export const ratingOf = ({ rating, verdict, durationMs }: EventOf<"review">): Rating =>
  rating ?? suggestedRating(verdict, durationMs);
