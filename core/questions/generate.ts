import { gathered } from "../base/gathered.ts";
import type { Watch } from "../base/progress.ts";
import { groupBy } from "../base/group-by.ts";
import { hull } from "../base/span.ts";
import { extract } from "../facts/extract.ts";
import type { Entity } from "../facts/entity.ts";
import type { Disagreement, Fact } from "../facts/fact.ts";
import { shortId } from "../facts/identity.ts";
import type { TextDocument, TextFormat } from "../text/block.ts";
import { readDocument } from "../text/layout.ts";
import { isMendedByLife, isMendedByScope, refusals } from "./gates.ts";
import type { Gate, Surroundings } from "./gates/gate.ts";
import { asksTheText, scopedTo } from "./making/scope.ts";
import type { Candidate } from "./making/candidate.ts";
import { makeLures } from "./making/lures.ts";
import { fromCell } from "./making/from-cell.ts";
import { fromGroups } from "./making/from-group.ts";
import { fromList } from "./making/from-list.ts";
import { fromValue } from "./making/from-value.ts";
import { seldomKept, worthwhile } from "./acceptance/selection.ts";
import { balanced } from "./balance.ts";
import { fromTables } from "./making/from-table.ts";
import type { GeneratedQuestion, RejectedQuestion } from "./generated.ts";
import { openFacts } from "./one-answer.ts";
import { spousesInDoubt } from "./spouses.ts";
import { isSaidAlready } from "./said-already.ts";
import { withTextNamed } from "./with-text-named.ts";

export type { GeneratedQuestion, RejectedQuestion } from "./generated.ts";

/** Raised when the same text gives other facts or questions. */
export const GENERATOR_VERSION = "20";

/** A text to make questions from. */
export interface Source {
  /** As it was read and decoded: offsets count UTF-16 units in it. */
  readonly text: string;
  readonly format: TextFormat;
  /** What it is kept as: its title where it has none, and what it is about where its lines leave that open. */
  readonly name: string;
}

export interface GeneratedCourse {
  readonly title: string;
  readonly document: TextDocument;
  /** What it is about; null where that is not clear. */
  readonly topic: Entity | null;
  readonly facts: readonly Fact[];
  readonly questions: readonly GeneratedQuestion[];
  readonly rejected: readonly RejectedQuestion[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Makes the questions of a text. The same source gives the same course, wherever and whenever; every question that
 * passes the gates is there, in the order of the text. A text without facts gives empty lists.
 */
export function generateCourse({ text, format, name }: Source, watch?: Watch): GeneratedCourse {
  const document = readDocument(text, format, name);
  const { facts, disagreements, entities, topic } = extract(document, text, watch);
  const lures = makeLures({ facts, disagreements, entities, topic, text });
  const singles = gathered(facts, (fact, done) => {
    watch?.({ what: "fact", done, of: facts.length });
    return candidatesFor(fact, lures);
  });
  const questions: GeneratedQuestion[] = [];
  const rejected: RejectedQuestion[] = [];
  const taken = new Set<string>();
  const disputed = new Set(disagreements.flatMap(({ sort, factIds }) => (sort === "conflict" ? factIds : [])));
  const surroundings = {
    topic,
    disputed,
    disputedValues: valuesByProof(
      facts.filter(({ id }) => disputed.has(id)),
      text,
    ),
    people: peopleAmong(entities, topic),
    inPassing: inPassing(entities, topic),
  };
  const scope = scopesOf(topic);
  const take = ({ candidate, gate }: Judged): void => {
    if (gate) {
      rejected.push(rejection(askedIn(candidate), gate));
      return;
    }
    const question = questionOf(candidate, text);
    const wording = wordingOf(question);
    if (taken.has(question.id) || taken.has(wording) || isSaidAlready(question, questions))
      rejected.push(rejection(question, { name: "duplicate", reason: "Another question asks the same." }));
    else {
      taken.add(question.id).add(wording);
      questions.push(question);
    }
  };
  const worth = onlyWorthwhile(ofOneAnswer(judged(singles, surroundings, scope), facts), topic);
  saidOfText(worth, scope.asked, surroundings).forEach(take);
  // An event that cannot be asked by itself is no item among others either.
  const asked = new Set(gathered(questions, ({ factIds }) => factIds));
  const together = [
    ...fromGroups({ ...lures, facts: facts.filter(({ id }) => asked.has(id)) }, topic),
    ...fromTables(facts, topic),
  ];
  judged(together, surroundings, scope).forEach(take);
  const { kept, surplus } = balanced(questions, facts);
  for (const { question, gate, reason } of surplus) rejected.push(rejection(question, { name: gate, reason }));
  return { title: document.title, document, topic, facts, questions: kept, rejected, disagreements };
}

interface Judged {
  readonly candidate: Candidate;
  /** What refuses it; null where it passes all gates. */
  readonly gate: Pick<Gate, "name" | "reason"> | null;
}

/** Questions as they pass the gates, in the scope of their text where they need one; else as they are, with what refuses them. */
function judged(candidates: readonly Candidate[], surroundings: Surroundings, scope: Scopes): Judged[] {
  const refusedBy = refusals(candidates, surroundings);
  const inScope = candidates.map((candidate, i) => {
    const gate = refusedBy[i];
    const isInScope = gate ? isMendedByScope(gate) : asksTheText(candidate.body.stem);
    const text = gate && !isMendedByLife(gate) ? scope.mending : scope.asked;
    return text && isInScope ? scopedTo(text, candidate) : null;
  });
  const scoped = inScope.filter((candidate) => candidate !== null);
  const stillRefusedBy = refusals(scoped, surroundings);
  const passing = new Set(scoped.filter((_, i) => stillRefusedBy[i] === null));
  return candidates.map((candidate, i) => {
    const other = inScope[i];
    return other && passing.has(other) ? { candidate: other, gate: null } : { candidate, gate: refusedBy[i] ?? null };
  });
}

/** Of those that pass the gates none whose question another fact of the text answers otherwise. */
function ofOneAnswer(all: readonly Judged[], facts: readonly Fact[]): Judged[] {
  const passing = gathered(all, ({ candidate, gate }) => (gate ? [] : [candidate]));
  const open = new Set([...openFacts(passing), ...spousesInDoubt(facts)]);
  return all.map(({ candidate, gate }) => ({
    candidate,
    gate: gate ?? (candidate.facts.some(({ id }) => open.has(id)) ? twoAnswers : null),
  }));
}

const twoAnswers = { name: "two-answers", reason: "Another sentence of the text answers the same question otherwise." };

/** Of those that pass the gates only what teachers are likely to keep. */
function onlyWorthwhile(all: readonly Judged[], topic: Entity | null): Judged[] {
  const passing = gathered(all, ({ candidate, gate }) => (gate ? [] : [candidate]));
  const kept = worthwhile(passing, topic);
  return all.map(({ candidate, gate }) => ({ candidate, gate: gate ?? (kept.has(candidate) ? null : seldomKept) }));
}

/** Those that pass, put to somebody who has no text before them. */
function saidOfText(all: readonly Judged[], topic: Entity | null, surroundings: Surroundings): readonly Judged[] {
  if (topic === null) return all;
  const passing = all.filter(({ gate }) => gate === null).map(({ candidate }) => candidate);
  const named = withTextNamed(passing, topic, surroundings);
  const saidAs = new Map(passing.map((candidate, i) => [candidate, named[i]]));
  return all.map((each) => ({ ...each, candidate: saidAs.get(each.candidate) ?? each.candidate }));
}

/** What a question may call the text by. */
interface Scopes {
  /** Where it asks what “the text” says, or calls somebody as only the text does: which that is. */
  readonly asked: Entity | null;
  /** Where it is not clear by itself. A life makes nothing clear: “the first battle” of a text on somebody could be any. */
  readonly mending: Entity | null;
}

const scopesOf = (topic: Entity | null): Scopes =>
  topic?.type === "person"
    ? { asked: topic.name.includes(" ") ? topic : null, mending: null }
    : { asked: topic, mending: topic };

const valuesByProof = (facts: readonly Fact[], text: string): ReadonlyMap<number, readonly string[]> =>
  new Map(
    [...groupBy(facts, ({ proof }) => proof.start)].map(([start, own]) => [
      start,
      own.map(({ place }) => text.slice(place.start, place.end)),
    ]),
  );

/** People of a text. A relative of whom it is about, who is named once and in full, takes the surname from nobody. */
const peopleAmong = (entities: readonly Entity[], topic: Entity | null): string[] =>
  entities
    .filter(({ type, name, count }) => type === "person" && !(count === 1 && isNamesakeOf(topic, name)))
    .map(({ name }) => name);

const isNamesakeOf = (topic: Entity | null, name: string): boolean =>
  topic?.type === "person" && name !== topic.name && name.split(" ").at(-1) === topic.name.split(" ").at(-1);

/** In a life everybody else is, but for whoever has the given name of its own, elsewhere whoever is named but once. */
function inPassing(entities: readonly Entity[], topic: Entity | null): string[] {
  const givenName = (name: string) => name.split(" ")[0];
  const isPassing = ({ name, count }: Entity) =>
    topic?.type === "person" ? givenName(name) !== givenName(topic.name) : count === 1;
  return peopleAmong(entities.filter(isPassing), null);
}

type Asked = Pick<GeneratedQuestion, "body" | "factIds">;

const askedIn = ({ body, facts }: Candidate): Asked => ({ body, factIds: facts.map(({ id }) => id) });

const rejection = ({ body, factIds }: Asked, { name, reason }: { name: string; reason: string }): RejectedQuestion => ({
  body,
  factIds,
  gate: name,
  reason,
});

/** Two facts of one sentence can lead to the same words, and for a statement their order is no difference. */
const wordingOf = ({ body: { type, stem, key } }: GeneratedQuestion): string =>
  `${type} ${type === "true-false" ? sortedWords(stem) : stem} ${JSON.stringify(key)}`;

const sortedWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ");

function candidatesFor(fact: Fact, lures: ReturnType<typeof makeLures>): Candidate[] {
  switch (fact.asking.way) {
    case "value":
      return fromValue(fact, fact.asking.askable, lures);
    case "list":
      return fromList(fact, fact.asking.list, lures);
    case "cell":
      return fromCell(fact, fact.asking.cell, lures);
    case "none":
      return [];
  }
}

function questionOf(candidate: Candidate, text: string): GeneratedQuestion {
  const { facts } = candidate;
  const { body, factIds } = askedIn(candidate);
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
