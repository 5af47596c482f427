import { graded } from "../../graded.ts";
import type { Grader } from "../../kind.ts";

/** The share of the right options that were chosen less the share of the wrong ones: ticking everything gains nothing. */
export const gradeMultipleResponse: Grader<"multiple-response"> = ({ key, distractors }, { chosen }) => {
  const choices = new Set(chosen);
  if (choices.size === 0) return { outcome: "unreadable", why: "empty" };
  const right = key.filter((option) => choices.has(option)).length;
  const wrong = distractors.filter((option) => choices.has(option)).length;
  if (right + wrong < choices.size) return { outcome: "unreadable", why: "not-an-option" };
  return graded(right / key.length - wrong / distractors.length);
};
