import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import type { Fact } from "#core/facts/fact.ts";

/** A course as `npm run generate` prints it. */
export function courseDocument(
  { title, facts, questions, rejected }: GeneratedCourse,
  sha256: string,
  withRejected: boolean,
) {
  const document = {
    profile: { title, sha256 },
    facts: facts.map(factEntry),
    questions: questions.map(questionEntry),
  };
  if (!withRejected) return document;
  const dropped = rejected.map(({ body, gate, reason, factIds }) => ({
    gate,
    reason,
    factIds,
    type: body.type,
    stem: body.stem,
    key: body.key,
  }));
  return { ...document, rejected: dropped };
}

const factEntry = ({ id, kind, subject, relation, value, proof }: Fact) => ({
  id,
  kind,
  subject,
  relation,
  value,
  proof,
});

const questionEntry = ({ id, factIds, body, topic, proof }: GeneratedQuestion) => ({
  id,
  factIds,
  type: body.type,
  stem: body.stem,
  key: body.key,
  accepted: body.accepted,
  distractors: body.distractors,
  topic,
  proof,
});
