import type { Grade, Grader } from "./kind.ts";
import { gradeCloze } from "./kinds/cloze/grade.ts";
import { gradeMatching } from "./kinds/matching/grade.ts";
import { gradeMultipleChoice } from "./kinds/multiple-choice/grade.ts";
import { gradeMultipleResponse } from "./kinds/multiple-response/grade.ts";
import { gradeNumeric } from "./kinds/numeric/grade.ts";
import { gradeOrdering } from "./kinds/ordering/grade.ts";
import { gradeShortAnswer } from "./kinds/short-answer/grade.ts";
import { gradeTrueFalse } from "./kinds/true-false/grade.ts";
import type { BodyOf, Kind, QuestionBody, Response, ResponseOf } from "./schema.ts";

const graders: { readonly [K in Kind]: Grader<K> } = {
  "short-answer": gradeShortAnswer,
  numeric: gradeNumeric,
  cloze: gradeCloze,
  "multiple-choice": gradeMultipleChoice,
  "multiple-response": gradeMultipleResponse,
  "true-false": gradeTrueFalse,
  ordering: gradeOrdering,
  matching: gradeMatching,
};

const grade = <K extends Kind>(type: K, body: BodyOf<K>, response: ResponseOf<K>): Grade =>
  graders[type](body, response);

/** Judges a response by the same code on a phone and on the server. Never throws for what a learner gave. */
export function gradeResponse(body: QuestionBody, response: Response): Grade {
  if (response.type === "unknown") return { outcome: "wrong" };
  if (response.type !== body.type) return { outcome: "unreadable", why: "other-kind" };
  return grade(body.type, body, response);
}
