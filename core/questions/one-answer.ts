import { groupBy } from "../base/group-by.ts";
import type { Candidate } from "./making/candidate.ts";

/**
 * The ids of facts whose question has another answer as well: “the League won 34 cups” and, of another time that the text
 * does not give, “the League won 47 cups”.
 */
export function openFacts(candidates: readonly Candidate[]): ReadonlySet<string> {
  const typed = candidates.filter(
    ({ body: { type } }) => type !== "true-false" && type !== "ordering" && type !== "matching",
  );
  const open = [...groupBy(typed, ({ body: { type, stem } }) => `${type} ${stem}`).values()].filter(
    (alike) => new Set(alike.map(({ body: { key } }) => JSON.stringify(key))).size > 1,
  );
  return new Set(open.flat().flatMap(({ facts }) => facts.map(({ id }) => id)));
}
