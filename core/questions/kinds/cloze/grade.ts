import type { Grader } from "../../kind.ts";
import { matchTyped } from "../../typed/match-typed.ts";

export const gradeCloze: Grader<"cloze"> = ({ key, accepted }, { text }) => {
  if (!/[\p{L}\p{N}]/u.test(text)) return { outcome: "unreadable", why: "empty" };
  const how = matchTyped(text, key, accepted);
  return how ? { outcome: "right", how } : { outcome: "wrong" };
};
