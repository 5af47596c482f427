import type { AnswerTexts } from "../../kind.ts";

export const textsCloze: AnswerTexts<"cloze"> = { ofKey: ({ key }) => [key], ofResponse: ({ text }) => [text] };
