import type { Grader } from "../../kind.ts";
import { isNumber, matchTyped } from "../../typed/match-typed.ts";

export const gradeNumeric: Grader<"numeric"> = ({ key, accepted }, { text }) => {
  if (!/[\p{L}\p{N}]/u.test(text)) return { outcome: "unreadable", why: "empty" };
  const how = matchTyped(text, key, accepted);
  if (how) return { outcome: "right", how };
  return isNumber(text) || /\d/u.test(text) ? { outcome: "wrong" } : { outcome: "unreadable", why: "no-number" };
};
