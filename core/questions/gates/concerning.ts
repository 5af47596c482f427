import { once } from "../../base/once.ts";
import { seekersOf, type Seekers } from "../../base/word-heads.ts";
import type { Candidate } from "../making/candidate.ts";
import { headsOfQuestion } from "./any-of.ts";
import type { Gate } from "./gate.ts";

type Concerned = ReadonlyMap<Gate, readonly Candidate[]>;

/**
 * Tells for each gate that seeks words which of many questions it may refuse. Most questions have none of the words that
 * a gate seeks, so the words of each are read once, instead of holding it against every pattern of every gate.
 */
export function concerning(gates: readonly Gate[]): (candidates: readonly Candidate[]) => Concerned {
  const seekers = once(() => seekersOf(gates, ({ seeks }) => seeks?.() ?? [anything]));
  const told = once(() => gates.filter((gate) => !seekers().anywhere.includes(gate)));
  return (candidates) => {
    const { byHead } = seekers();
    const concerned = new Map(told().map((gate): [Gate, Candidate[]] => [gate, []]));
    for (const candidate of candidates)
      for (const gates of gatesFor(candidate, byHead) ?? [concerned.keys()])
        for (const gate of gates) addOnce(concerned.get(gate), candidate);
    return concerned;
  };
}

/** Two words of a question may be sought by one gate, which sees it once. */
function addOnce(asked: Candidate[] | undefined, candidate: Candidate): void {
  if (asked?.at(-1) !== candidate) asked?.push(candidate);
}

/** A gate that seeks no words has to see every question. */
const anything = /(?:)/u;

/** By each word of a question those that seek it; null where the question has to be seen by all. */
function gatesFor({ body }: Candidate, byHead: Seekers<Gate>["byHead"]): (readonly Gate[])[] | null {
  const heads = headsOfQuestion(body);
  return heads && [...heads].map((head) => byHead.get(head) ?? []);
}
