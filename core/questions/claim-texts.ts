import { keyTexts } from "./answer-texts.ts";
import type { QuestionBody } from "./schema.ts";

/** What a learner knows who knows the answer: of a statement it is the statement too. */
export const claimTexts = (body: QuestionBody): readonly string[] =>
  body.type === "true-false" ? [`${body.stem} (${body.key})`] : keyTexts(body);
