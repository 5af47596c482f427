import { graded } from "../../graded.ts";
import type { Grader } from "../../kind.ts";

/** The share of right pairs. One answer may be given to one side only, so that it cannot be given everywhere. */
export const gradeMatching: Grader<"matching"> = ({ key, distractors }, { pairs }) => {
  const given = new Map(pairs);
  const rights = new Set(given.values());
  const known = new Set([...key.map(([, right]) => right), ...distractors]);
  if (key.some(([left]) => !given.has(left))) return { outcome: "unreadable", why: "incomplete" };
  if (rights.size < given.size || [...rights].some((right) => !known.has(right)))
    return { outcome: "unreadable", why: "not-an-option" };
  return graded(key.filter(([left, right]) => given.get(left) === right).length / key.length);
};
