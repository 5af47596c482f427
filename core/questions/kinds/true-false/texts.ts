import type { AnswerTexts } from "../../kind.ts";

export const textsTrueFalse: AnswerTexts<"true-false"> = {
  ofKey: ({ key }) => [key],
  ofResponse: ({ chosen }) => [chosen],
};
