import { z } from "zod";
import * as cloze from "./kinds/cloze/schema.ts";
import * as matching from "./kinds/matching/schema.ts";
import * as multipleChoice from "./kinds/multiple-choice/schema.ts";
import * as multipleResponse from "./kinds/multiple-response/schema.ts";
import * as numeric from "./kinds/numeric/schema.ts";
import * as ordering from "./kinds/ordering/schema.ts";
import * as shortAnswer from "./kinds/short-answer/schema.ts";
import * as trueFalse from "./kinds/true-false/schema.ts";

/** A question without its place in a profile: what is asked, and what is right. */
export const questionBody = z.discriminatedUnion("type", [
  shortAnswer.body,
  numeric.body,
  cloze.body,
  multipleChoice.body,
  multipleResponse.body,
  trueFalse.body,
  ordering.body,
  matching.body,
]);

/** What a learner gave, as it was given. `unknown` is “I don’t know”: an answer, and a wrong one. */
export const response = z.discriminatedUnion("type", [
  shortAnswer.response,
  numeric.response,
  cloze.response,
  multipleChoice.response,
  multipleResponse.response,
  trueFalse.response,
  ordering.response,
  matching.response,
  z.strictObject({ type: z.literal("unknown") }),
]);

export type QuestionBody = z.infer<typeof questionBody>;
export type Kind = QuestionBody["type"];
export type BodyOf<K extends Kind> = Extract<QuestionBody, { type: K }>;
export type Response = z.infer<typeof response>;
export type ResponseOf<K extends Kind> = Extract<Response, { type: K }>;

/** What grading says. `right` by an accepted form or a small slip of spelling says so; `partly` has a share in (0, 1). */
export const verdict = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("right"), how: z.enum(["exact", "form", "slip"]) }),
  z.strictObject({ outcome: z.literal("partly"), share: z.number().gt(0).lt(1) }),
  z.strictObject({ outcome: z.literal("wrong") }),
]);

export type Verdict = z.infer<typeof verdict>;
