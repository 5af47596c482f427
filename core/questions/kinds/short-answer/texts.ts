import type { AnswerTexts } from "../../kind.ts";

export const textsShortAnswer: AnswerTexts<"short-answer"> = {
  ofKey: ({ key }) => [key],
  ofResponse: ({ text }) => [text],
};
