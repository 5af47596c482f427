import type { AnswerTexts } from "../../kind.ts";

const line = ([left, right]: readonly [string, string]): string => `${left}: ${right}`;

export const textsMatching: AnswerTexts<"matching"> = {
  ofKey: ({ key }) => key.map(line),
  ofResponse: ({ pairs }) => pairs.map(line),
};
