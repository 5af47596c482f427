import type { Grader } from "../../kind.ts";

export const gradeMultipleChoice: Grader<"multiple-choice"> = ({ key, distractors }, { chosen }) => {
  if (chosen === key) return { outcome: "right", how: "exact" };
  return distractors.includes(chosen) ? { outcome: "wrong" } : { outcome: "unreadable", why: "not-an-option" };
};
