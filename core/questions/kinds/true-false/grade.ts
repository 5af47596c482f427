import type { Grader } from "../../kind.ts";

export const gradeTrueFalse: Grader<"true-false"> = ({ key }, { chosen }) =>
  chosen === key ? { outcome: "right", how: "exact" } : { outcome: "wrong" };
