import { overlaps } from "#core/base/span.ts";
import type { Fact } from "#core/facts/fact.ts";
import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import type { Proof } from "#core/text/schema.ts";
import type { Gold, GoldFact, Importance } from "./gold-schema.ts";
import { isSameValue } from "./same-value.ts";

/** Of the marked facts: how many there are, were found as facts, and are asked by a question. */
export interface Recall {
  readonly gold: number;
  readonly found: number;
  readonly asked: number;
}

export const importances: readonly Importance[] = [3, 2, 1];

/** Values that somebody states or asks, and the words that prove them. */
interface Claim {
  readonly proof: Proof;
  readonly texts: readonly string[];
}

export function recallOf(gold: Gold, course: GeneratedCourse): Record<Importance, Recall> {
  const isFound = finder(course.facts.map(claimOfFact));
  const isAsked = finder(claimsOfQuestions(course));
  const count = (importance: Importance): Recall => {
    const facts = gold.facts.filter((fact) => fact.importance === importance);
    const asked = facts.filter(isAsked);
    return {
      gold: facts.length,
      found: facts.filter((fact) => asked.includes(fact) || isFound(fact)).length,
      asked: asked.length,
    };
  };
  return { 1: count(1), 2: count(2), 3: count(3) };
}

/** The marked facts that no question asks, what matters most first. */
export function missedFacts(gold: Gold, course: GeneratedCourse): GoldFact[] {
  const isAsked = finder(claimsOfQuestions(course));
  return gold.facts.filter((fact) => !isAsked(fact)).sort((a, b) => b.importance - a.importance);
}

const finder =
  (claims: readonly Claim[]) =>
  ({ proof, value, accepted }: GoldFact): boolean =>
    claims.some(
      (claim) => overlaps(claim.proof, proof) && claim.texts.some((text) => isSameValue(text, value, accepted)),
    );

function claimsOfQuestions({ facts, questions }: GeneratedCourse): Claim[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return questions.flatMap((question) => [
    { proof: question.proof, texts: typedKey(question) },
    ...question.factIds.flatMap((id) => {
      const fact = byId.get(id);
      return fact ? [claimOfFact(fact)] : [];
    }),
  ]);
}

function typedKey({ body, factIds }: GeneratedQuestion): readonly string[] {
  if (factIds.length > 1 || body.type === "true-false") return [];
  return typeof body.key === "string" ? [body.key] : [];
}

function claimOfFact({ proof, asking }: Fact): Claim {
  switch (asking.way) {
    case "value":
      return { proof, texts: [asking.askable.answer.text, asking.askable.answer.literal] };
    case "none":
      return { proof, texts: [] };
    case "cell":
      return { proof, texts: [asking.cell.answer.text, asking.cell.answer.literal] };
    case "list":
      return { proof, texts: [...asking.list.items, asking.list.items.join(" and ")] };
  }
}
