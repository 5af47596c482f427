import type { AnswerTexts } from "../../kind.ts";

export const textsMultipleChoice: AnswerTexts<"multiple-choice"> = {
  ofKey: ({ key }) => [key],
  ofResponse: ({ chosen }) => [chosen],
};
