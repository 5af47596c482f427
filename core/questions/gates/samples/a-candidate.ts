import type { Answer } from "../../../facts/askable.ts";
import type { Fact } from "../../../facts/fact.ts";
import type { FactKind } from "../../../facts/fact-kind.ts";
import type { Candidate } from "../../making/candidate.ts";
import type { QuestionBody } from "../../schema.ts";

interface Said {
  readonly kind: FactKind;
  readonly subject: string;
  readonly relationKey: string;
  /** The sentence of the text. */
  readonly quote: string;
  /** The part of it that is asked. */
  readonly literal: string;
  readonly value?: Fact["value"];
  readonly bound?: Answer["bound"];
}

/** A fact as a sentence states it, for tests. */
export function aFact({ kind, subject, relationKey, quote, literal, value = literal, bound = "exact" }: Said): Fact {
  const start = quote.indexOf(literal);
  const place = { start, end: start + literal.length };
  const answer: Answer = {
    kind,
    text: literal,
    literal,
    value,
    amount: typeof value === "number" ? value : null,
    bound,
    sort: null,
    place: null,
    accepted: [],
  };
  return {
    id: `f-${subject}-${relationKey}`,
    kind,
    subject,
    relation: relationKey,
    value,
    proof: { start: 0, end: quote.length, quote },
    place,
    importance: 2,
    topic: "",
    order: 0,
    asking: {
      way: "value",
      askable: {
        subject,
        relation: relationKey,
        relationKey,
        distinction: "",
        answer,
        question: null,
        statement: { before: quote.slice(0, start), after: quote.slice(place.end) },
        label: null,
        at: 0,
        place,
        isOnTopic: true,
        isTimeless: false,
        isUnique: true,
        counted: "",
      },
    },
  };
}

/** A question on facts, for tests; what a body leaves out is empty. */
export function aCandidate(body: QuestionBody, ...facts: readonly Fact[]): Candidate {
  return { body, facts };
}
