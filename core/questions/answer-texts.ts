import type { AnswerTexts } from "./kind.ts";
import { textsCloze } from "./kinds/cloze/texts.ts";
import { textsMatching } from "./kinds/matching/texts.ts";
import { textsMultipleChoice } from "./kinds/multiple-choice/texts.ts";
import { textsMultipleResponse } from "./kinds/multiple-response/texts.ts";
import { textsNumeric } from "./kinds/numeric/texts.ts";
import { textsOrdering } from "./kinds/ordering/texts.ts";
import { textsShortAnswer } from "./kinds/short-answer/texts.ts";
import { textsTrueFalse } from "./kinds/true-false/texts.ts";
import type { BodyOf, Kind, QuestionBody, Response, ResponseOf } from "./schema.ts";

const texts: { readonly [K in Kind]: AnswerTexts<K> } = {
  "short-answer": textsShortAnswer,
  numeric: textsNumeric,
  cloze: textsCloze,
  "multiple-choice": textsMultipleChoice,
  "multiple-response": textsMultipleResponse,
  "true-false": textsTrueFalse,
  ordering: textsOrdering,
  matching: textsMatching,
};

const ofKey = <K extends Kind>(type: K, body: BodyOf<K>): readonly string[] => texts[type].ofKey(body);
const ofResponse = <K extends Kind>(type: K, response: ResponseOf<K>): readonly string[] =>
  texts[type].ofResponse(response);

/** The right answer, one text an item; "true" or "false" for a statement. */
export const keyTexts = (body: QuestionBody): readonly string[] => ofKey(body.type, body);

/** What a learner gave, one text an item; none for “I don’t know”. */
export const responseTexts = (response: Response): readonly string[] =>
  response.type === "unknown" ? [] : ofResponse(response.type, response);
