import type { AnswerTexts } from "../../kind.ts";

export const textsOrdering: AnswerTexts<"ordering"> = { ofKey: ({ key }) => key, ofResponse: ({ order }) => order };
