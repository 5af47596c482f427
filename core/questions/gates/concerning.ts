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
      for (const gate of gatesFor(candidate, byHead) ?? concerned.keys()) concerned.get(gate)?.push(candidate);
    return concerned;
  };
}

/** A gate that seeks no words has to see every question. */
const anything = /(?:)/u;

/** Null where a question has to be seen by all. */
function gatesFor({ body }: Candidate, byHead: Seekers<Gate>["byHead"]): ReadonlySet<Gate> | null {
  const heads = headsOfQuestion(body);
  if (heads === null) return null;
  const found = new Set<Gate>();
  for (const head of heads) for (const gate of byHead.get(head) ?? []) found.add(gate);
  return found;
}
