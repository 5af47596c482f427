import type { Entity } from "../../facts/entity.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Candidate } from "../making/candidate.ts";
import { acceptanceOf } from "./acceptance.ts";
import { traitsOf } from "./traits.ts";

/** Why a question that passes all gates is left out all the same. */
export const seldomKept = {
  name: "seldom-kept",
  reason: "Of questions like this one, in what they ask and how, too many were not kept.",
};

/** From this acceptance on a question is worth a teacher’s time. */
const LEAST = 0.55;
/** By importance, for the best form of a fact: what matters is asked all the same where a word may have to be mended. */
const LEAST_OF_BEST = { 1: 0.5, 2: 0.4, 3: 0 } as const;

type Topic = Pick<Entity, "aliases"> | null;

/**
 * Those of the questions that are worth a teacher’s time. Each is looked at beside the other forms of its fact alone:
 * what is edited elsewhere in the text changes nothing.
 */
export function worthwhile(candidates: readonly Candidate[], topic: Topic): ReadonlySet<Candidate> {
  const rated = candidates.flatMap((candidate) => {
    const [fact, more] = candidate.facts;
    if (!fact || more) return [];
    return [{ candidate, fact, acceptance: acceptanceOf(traitsOf(candidate.body, fact, topic)) }];
  });
  const best = [...groupBy(rated, ({ fact }) => fact.id).values()].flatMap((forms) => {
    const [first, ...others] = forms;
    if (!first) return [];
    const top = others.reduce((one, other) => (other.acceptance > one.acceptance ? other : one), first);
    return top.acceptance >= LEAST_OF_BEST[top.fact.importance] ? [top] : [];
  });
  return new Set([...rated.filter(({ acceptance }) => acceptance >= LEAST), ...best].map(({ candidate }) => candidate));
}
