import { covers, overlaps } from "#core/base/span.ts";
import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import type { Gold } from "./gold-schema.ts";
import { isSameValue } from "./same-value.ts";

export interface TrapHit {
  readonly question: GeneratedQuestion;
  readonly why: string;
}

/** Questions that come from words that give none, and statements that are offered as true and are not. */
export function trapHits({ traps, falseStatements }: Gold, { facts, questions }: GeneratedCourse): TrapHit[] {
  const places = new Map(facts.map(({ id, place }) => [id, place]));
  return questions.flatMap((question) => {
    const answers = question.factIds.flatMap((id) => places.get(id) ?? []);
    const trap = traps.find(
      ({ span }) => covers(span, question.proof) || answers.some((place) => overlaps(place, span)),
    );
    if (trap) return [{ question, why: trap.why }];
    return isFalse(question, falseStatements) ? [{ question, why: "false statement" }] : [];
  });
}

const isFalse = ({ body }: GeneratedQuestion, falseStatements: readonly string[]): boolean =>
  body.type === "true-false" &&
  body.key === "true" &&
  falseStatements.some((statement) => isSameValue(body.stem, statement));
