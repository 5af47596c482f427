import type { Fact } from "../../../facts/fact.ts";
import type { Candidate } from "../../making/candidate.ts";
import type { QuestionBody } from "../../schema.ts";
import { concerning } from "../concerning.ts";
import type { Gate, Surroundings } from "../gate.ts";

type Plant = Candidate | readonly [Candidate, Surroundings];

/** Flaws, planted into ideal questions: by the name of the gate that is to catch them. */
export type Plants = Readonly<Record<string, readonly Plant[]>>;

export const nowhere: Surroundings = { topic: null, disputed: new Set(), people: [] };

/** What slips through: each plant that the gate of its name lets pass or is not shown, each gate without a plant, each plant without a gate. */
export function missed(gates: readonly Gate[], plants: Plants): string[] {
  const names = new Set(gates.map(({ name }) => name));
  const idle = Object.keys(plants).filter((name) => !names.has(name));
  return [...idle, ...gates.flatMap((gate) => missedBy(gate, plants[gate.name] ?? []))];
}

function missedBy(gate: Gate, plants: readonly Plant[]): string[] {
  const { name, refuses } = gate;
  if (plants.length === 0) return [name];
  const concerned = concerning([gate]);
  return plants.flatMap((plant) => {
    const [candidate, surroundings] = "body" in plant ? [plant, nowhere] : plant;
    const isShown = concerned([candidate]).get(gate)?.includes(candidate) !== false;
    return isShown && refuses(candidate, surroundings) ? [] : [`${name}: ${candidate.body.stem}`];
  });
}

export const withStem = ({ body, facts }: Candidate, stem: string): Candidate => ({ body: { ...body, stem }, facts });

export const withFact = ({ body }: Candidate, fact: Fact): Candidate => ({ body, facts: [fact] });

export function withLures({ body, facts }: Candidate, ...distractors: string[]): Candidate {
  if (body.type !== "multiple-choice" && body.type !== "multiple-response") throw new Error("Only a choice has lures.");
  return { body: { ...body, distractors }, facts };
}

export function withKey({ body, facts }: Candidate, key: string, stem = body.stem): Candidate {
  if (body.type !== "cloze" && body.type !== "multiple-choice" && body.type !== "short-answer")
    throw new Error("This form has no such key.");
  return { body: { ...body, key, stem }, facts };
}

export const asBody = (candidate: Candidate, body: QuestionBody): Candidate => ({ ...candidate, body });
