import { graded } from "../../graded.ts";
import type { Grader } from "../../kind.ts";

/** Kendall's rank correlation, nothing below nought: pairs in the right order less pairs in the wrong one, of all pairs. */
export const gradeOrdering: Grader<"ordering"> = ({ key }, { order }) => {
  const places = key.map((item) => order.indexOf(item));
  if (order.length !== key.length || places.includes(-1)) return { outcome: "unreadable", why: "incomplete" };
  let net = 0;
  for (const [i, place] of places.entries()) for (const later of places.slice(i + 1)) net += place < later ? 1 : -1;
  return graded(net / ((key.length * (key.length - 1)) / 2));
};
