import type { Argument } from "./clause.ts";
import type { Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";

const direction = /^(?:north|south|east|west)(?:-?(?:east|west))?$/u;
const distance = /^(?:upstream|downstream|outskirts|edge|kilomet(?:re|er)s|miles|hours|minutes)$/u;

/**
 * Whether what begins at `at` only tells where something else lies. Behind “a town ten miles south of Bath, which …” and
 * “a town near Bath, which …” the town may be meant.
 */
export function isWhereabouts(tokens: readonly Token[], at: number): boolean {
  const [before, preposition] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  if (/^(?:near|outside|opposite)$/u.test(preposition)) return true;
  const isFar = distance.test(before) || tokens[at - 2]?.value?.kind === "measure";
  return /^(?:of|from)$/u.test(preposition) && (direction.test(before) || isFar);
}

/** “Came to Marle, near Bath”, “…, in the north of Kent”: where Marle lies, and not where somebody came. */
export const liesThere = (tokens: readonly Token[], argument: Argument | undefined, { base }: VerbGroup): boolean =>
  argument?.role === "prepositional" &&
  /^(?:in|near|outside|opposite|off|beside|above|below|behind)$/u.test(argument.preposition.lower) &&
  argument.list.phrases.every(({ head }) => head.value === null) &&
  tokens[argument.range.from - 2]?.tag === "name" &&
  moving.test(base);

const moving =
  /^(?:come|go|travel|move|flee|return|migrate|emigrate|sail|march|walk|ride|drive|retire|take|bring|send|carry|lead|transfer|deport|exile|banish)$/u;
