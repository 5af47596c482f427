import type { Random } from "../../base/random.ts";
import { random } from "../../base/random.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Disagreement, Fact } from "../../facts/fact.ts";

/** What wrong options can be made of: all that the text states, and a source of chance that depends on it alone. */
export interface Lures {
  readonly facts: readonly Fact[];
  readonly disagreements: readonly Disagreement[];
  readonly entities: readonly Entity[];
  /** A number in [0, 1) for a name, the same for the same text. */
  readonly coin: (name: string) => number;
  /** A source of chance for a name. */
  readonly draw: (name: string) => Random;
}

export function makeLures(found: Pick<Lures, "facts" | "disagreements" | "entities">): Lures {
  return { ...found, coin: (name) => random(name)(), draw: (name) => random(name) };
}

/** Facts that the text is at odds with, or that say the same: their values are no wrong options. */
export function rivalsOf(fact: Fact, { facts, disagreements }: Lures): Fact[] {
  const groups = disagreements.filter(({ factIds }) => factIds.includes(fact.id)).flatMap(({ factIds }) => factIds);
  return facts.filter((other) => other.id !== fact.id && (groups.includes(other.id) || isSameThing(other, fact)));
}

const isSameThing = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind && a.subject === b.subject && relationOf(a) === relationOf(b);

const relationOf = ({ asking, relation }: Fact): string =>
  asking.way === "value" ? asking.askable.relationKey : relation;
