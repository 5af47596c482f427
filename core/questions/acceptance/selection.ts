import { gathered } from "../../base/gathered.ts";
import type { Entity } from "../../facts/entity.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Candidate } from "../making/candidate.ts";
import { acceptanceOf } from "./acceptance.ts";
import { traitsOf, type ValueAsking } from "./traits.ts";

/** Why a question that passes all gates is left out all the same. */
export const seldomKept = {
  name: "seldom-kept",
  reason: "Of questions like this one, in what they ask and how, too many were not kept.",
};

/** From this acceptance on a question is worth a teacher’s time: see `evaluation/judgements.md`. */
const LEAST = 0.5;
/** By importance, for the best form of a fact: what matters is asked all the same where a word may have to be mended. */
const LEAST_OF_BEST = { 1: LEAST, 2: 0.2, 3: 0 } as const;

type Topic = Pick<Entity, "name" | "type" | "aliases"> | null;

/**
 * Those of the questions that are worth a teacher’s time. Each is looked at beside the other forms of its fact alone:
 * what is edited elsewhere in the text changes nothing.
 */
export function worthwhile(candidates: readonly Candidate[], topic: Topic): ReadonlySet<Candidate> {
  const rated = gathered(candidates, (candidate) => {
    const [fact] = candidate.facts;
    const asking = askedValue(candidate);
    if (!fact || !asking) return [];
    return [{ candidate, fact, acceptance: acceptanceOf(traitsOf(candidate.body, { fact, asking }, topic)) }];
  });
  const unrated = candidates.filter((candidate) => askedValue(candidate) === null);
  const best = [...groupBy(rated, ({ fact }) => fact.id).values()].flatMap((forms) => {
    // Of statements some are left out so that as many are false: a fact must not be lost with its own.
    const open = forms.filter(({ candidate }) => candidate.body.type !== "true-false");
    const [first, ...others] = open.length > 0 ? open : forms;
    if (!first) return [];
    const top = others.reduce((one, other) => (other.acceptance > one.acceptance ? other : one), first);
    return top.acceptance >= LEAST_OF_BEST[top.fact.importance] ? [top] : [];
  });
  const worth = [...rated.filter(({ acceptance }) => acceptance >= LEAST), ...best];
  return new Set([...worth.map(({ candidate }) => candidate), ...unrated]);
}

/** Of lists and of the cells of a table too few were judged to rate them. */
function askedValue({ facts: [fact, more] }: Candidate): ValueAsking | null {
  return fact?.asking.way === "value" && !more ? fact.asking : null;
}
