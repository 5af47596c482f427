import { once } from "../../base/once.ts";
import { headsIn, headsOf } from "../../base/word-heads.ts";
import type { Candidate } from "../making/candidate.ts";
import type { Gate } from "./gate.ts";
import { filled } from "./words.ts";

/** What gates put in the place of months and peoples, so that patterns may ask for it. */
const PUT_IN = "month some";

type Concerned = ReadonlyMap<Gate, readonly Candidate[]>;

/**
 * Tells for each gate that seeks words which of many questions it may refuse. Most questions have none of the words that
 * a gate seeks, so the words of each are read once, instead of holding it against every pattern of every gate.
 */
export function concerning(gates: readonly Gate[]): (candidates: readonly Candidate[]) => Concerned {
  const seeking = once(() => gates.flatMap(sought));
  const byHead = once(() => gatesByHead(seeking()));
  return (candidates) => {
    const concerned = new Map(seeking().map(({ gate }): [Gate, Candidate[]] => [gate, []]));
    for (const candidate of candidates)
      for (const gate of isAskedTogether(candidate) ? concerned.keys() : gatesOf(candidate, byHead()))
        concerned.get(gate)?.push(candidate);
    return concerned;
  };
}

/** What is asked together stands in its items, and not in its stem. */
const isAskedTogether = ({ body: { type } }: Candidate): boolean =>
  type === "ordering" || type === "matching" || type === "multiple-response";

type ByHead = ReadonlyMap<string, readonly Gate[]>;

const gatesOf = ({ body }: Candidate, byHead: ByHead): ReadonlySet<Gate> =>
  new Set([...headsIn(`${body.stem} ${filled(body)} ${PUT_IN}`)].flatMap((head) => byHead.get(head) ?? []));

interface Seeking {
  readonly gate: Gate;
  readonly heads: readonly string[];
}

/** None where a pattern does not tell its words: such a gate has to see every question. */
function sought(gate: Gate): Seeking[] {
  const heads = gate.seeks?.().map(headsOf) ?? [null];
  return heads.includes(null) ? [] : [{ gate, heads: heads.flatMap((each) => [...(each ?? [])]) }];
}

function gatesByHead(seeking: readonly Seeking[]): ByHead {
  const byHead = new Map<string, Gate[]>();
  for (const { gate, heads } of seeking)
    for (const head of new Set(heads)) byHead.set(head, [...(byHead.get(head) ?? []), gate]);
  return byHead;
}
