import type { PublicPart, PublicPartOf } from "./asked.ts";
import type { Concealer } from "./kind.ts";
import { concealCloze } from "./kinds/cloze/conceal.ts";
import { concealMatching } from "./kinds/matching/conceal.ts";
import { concealMultipleChoice } from "./kinds/multiple-choice/conceal.ts";
import { concealMultipleResponse } from "./kinds/multiple-response/conceal.ts";
import { concealNumeric } from "./kinds/numeric/conceal.ts";
import { concealOrdering } from "./kinds/ordering/conceal.ts";
import { concealShortAnswer } from "./kinds/short-answer/conceal.ts";
import { concealTrueFalse } from "./kinds/true-false/conceal.ts";
import type { BodyOf, Kind, QuestionBody } from "./schema.ts";

const concealers: { readonly [K in Kind]: Concealer<K> } = {
  "short-answer": concealShortAnswer,
  numeric: concealNumeric,
  cloze: concealCloze,
  "multiple-choice": concealMultipleChoice,
  "multiple-response": concealMultipleResponse,
  "true-false": concealTrueFalse,
  ordering: concealOrdering,
  matching: concealMatching,
};

const conceal = <K extends Kind>(type: K, body: BodyOf<K>, seed: string): PublicPartOf<K> =>
  concealers[type](body, seed);

/**
 * The question as it may be shown before it is answered. Options stand in their natural order; `seed` shuffles what is
 * to be ordered or matched. Two questions that differ only in their key have the same public part.
 */
export const publicPart = (body: QuestionBody, seed: string): PublicPart => conceal(body.type, body, seed);
