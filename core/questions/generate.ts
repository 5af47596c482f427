import { hull } from "../base/span.ts";
import { extract } from "../facts/extract.ts";
import type { Disagreement, Fact } from "../facts/fact.ts";
import { shortId } from "../facts/identity.ts";
import type { TextDocument, TextFormat } from "../text/block.ts";
import { readDocument } from "../text/layout.ts";
import type { Proof } from "../text/schema.ts";
import { gateFor } from "./gates.ts";
import type { Candidate } from "./making/candidate.ts";
import { makeLures } from "./making/lures.ts";
import { fromCell } from "./making/from-cell.ts";
import { fromGroups } from "./making/from-group.ts";
import { fromList } from "./making/from-list.ts";
import { fromValue } from "./making/from-value.ts";
import type { QuestionBody } from "./schema.ts";

/** Raised when the same text gives other facts or questions. */
export const GENERATOR_VERSION = "1";

/** A text to make questions from. */
export interface Source {
  /** As it was read and decoded: offsets count UTF-16 units in it. */
  readonly text: string;
  readonly format: TextFormat;
  /** The title where the text has none. */
  readonly name: string;
}

export interface GeneratedQuestion {
  /** Of the facts' ids and the form: neither the wording nor the place changes it. */
  readonly id: string;
  readonly factIds: readonly string[];
  readonly body: QuestionBody;
  readonly topic: string;
  /** The shortest range of the source that holds the proofs of all its facts. */
  readonly proof: Proof;
  readonly importance: 1 | 2 | 3;
}

/** A question that a gate refused. */
export interface RejectedQuestion {
  readonly body: QuestionBody;
  readonly factIds: readonly string[];
  readonly gate: string;
  readonly reason: string;
}

export interface GeneratedCourse {
  readonly title: string;
  readonly document: TextDocument;
  readonly facts: readonly Fact[];
  readonly questions: readonly GeneratedQuestion[];
  readonly rejected: readonly RejectedQuestion[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Makes the questions of a text. The same source gives the same course, wherever and whenever; every question that
 * passes the gates is there, in the order of the text. A text without facts gives empty lists.
 */
export function generateCourse({ text, format, name }: Source): GeneratedCourse {
  const document = readDocument(text, format, name);
  const { facts, disagreements, entities, topic } = extract(document, text);
  const lures = makeLures({ facts, disagreements, entities });
  const candidates = [...facts.flatMap((fact) => candidatesFor(fact, lures)), ...fromGroups(lures, topic)];
  const questions: GeneratedQuestion[] = [];
  const rejected: RejectedQuestion[] = [];
  const taken = new Set<string>();
  for (const candidate of candidates) {
    const gate = gateFor(candidate, { topic, disagreements });
    const question = questionOf(candidate, text);
    if (gate) rejected.push({ body: candidate.body, factIds: question.factIds, gate: gate.name, reason: gate.reason });
    else if (!taken.has(question.id) && !taken.has(wordingOf(question))) {
      taken.add(question.id).add(wordingOf(question));
      questions.push(question);
    }
  }
  return { title: document.title, document, facts, questions, rejected, disagreements };
}

/** Two facts of one sentence can lead to the same words. */
const wordingOf = ({ body }: GeneratedQuestion): string => `${body.type} ${body.stem} ${JSON.stringify(body.key)}`;

function candidatesFor(fact: Fact, lures: ReturnType<typeof makeLures>): Candidate[] {
  switch (fact.asking.way) {
    case "value":
      return fromValue(fact, fact.asking.askable, lures);
    case "list":
      return fromList(fact, fact.asking.list, lures);
    case "cell":
      return fromCell(fact, fact.asking.cell, lures);
  }
}

function questionOf({ body, facts }: Candidate, text: string): GeneratedQuestion {
  const factIds = facts.map(({ id }) => id);
  const { start, end } = hull(facts.map(({ proof }) => proof)) ?? { start: 0, end: 0 };
  const [first] = facts;
  return {
    id: shortId("q", body.type, ...factIds),
    factIds,
    body,
    topic: first?.topic ?? "",
    proof: { start, end, quote: text.slice(start, end) },
    importance: first?.importance ?? 1,
  };
}
