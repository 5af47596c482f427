import type { AnswerTexts } from "../../kind.ts";

export const textsMultipleResponse: AnswerTexts<"multiple-response"> = {
  ofKey: ({ key }) => key,
  ofResponse: ({ chosen }) => chosen,
};
