import type { AnswerTexts } from "../../kind.ts";

export const textsNumeric: AnswerTexts<"numeric"> = { ofKey: ({ key }) => [key], ofResponse: ({ text }) => [text] };
