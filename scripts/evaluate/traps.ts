import { covers, overlaps } from "#core/base/span.ts";
import { GAP } from "#core/questions/gap.ts";
import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { Gold } from "./gold-schema.ts";
import { isSameValue } from "./same-value.ts";

export interface TrapHit {
  readonly question: GeneratedQuestion;
  readonly why: string;
}

/** Questions that come from words that give none. */
export function trapHits({ traps }: Gold, { facts, questions }: GeneratedCourse): TrapHit[] {
  const places = new Map(facts.map(({ id, place }) => [id, place]));
  return questions.flatMap((question) => {
    const answers = question.factIds.flatMap((id) => places.get(id) ?? []);
    const trap = traps.find(
      ({ span }) => covers(span, question.proof) || answers.some((place) => overlaps(place, span)),
    );
    return trap ? [{ question, why: trap.why }] : [];
  });
}

/** Questions by which the course states what the text does not say, one a fact: its other forms add nothing. */
export function falseQuestions({ falseStatements }: Gold, { questions }: GeneratedCourse): GeneratedQuestion[] {
  const wrong = questions.filter(({ body }) => {
    const stated = statementOf(body);
    return stated !== null && falseStatements.some((statement) => isSameValue(stated, statement));
  });
  return [...new Map(wrong.map((question) => [question.factIds.join(" "), question])).values()];
}

/** What a question says is so, as a sentence; null where it would have to be turned round. */
function statementOf(body: QuestionBody): string | null {
  if (body.type === "cloze") return body.stem.replace(GAP, () => body.key);
  return body.type === "true-false" && body.key === "true" ? body.stem : null;
}
