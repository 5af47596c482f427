import { groupBy } from "../base/group-by.ts";
import { overlaps } from "../base/span.ts";
import type { Fact } from "./fact.ts";
import { shortId } from "./identity.ts";
import type { Locator } from "./locate.ts";
import { withOwnIds } from "./own-ids.ts";
import { aboutOf } from "./mentions/about.ts";
import type { Mention } from "./mentions/mention.ts";

/** Facts that say otherwise than each other. */
export interface Dispute {
  readonly about: string;
  readonly factIds: readonly string[];
}

/**
 * Sets of mentions that are at odds, as facts: those that state them already, and new ones, which nobody can be asked
 * for, where the text tells of a value in passing.
 */
export function disputedFacts(
  facts: readonly Fact[],
  sets: readonly (readonly Mention[])[],
  { locator, topic }: { readonly locator: Locator; readonly topic: string },
): { readonly facts: Fact[]; readonly disputes: Dispute[] } {
  const byProof = groupBy(facts, ({ proof }) => proof.start);
  const placed = sets.map((set) => ({
    about: aboutSet(set, topic),
    sides: set.flatMap((mention) => {
      const { place } = mention;
      const located =
        place.in === "sentence" ? locator.inSentence(place.at, place.span) : locator.inBlock(place.at, place.span);
      if (!located) return [];
      const known = (byProof.get(located.proof.start) ?? []).filter(
        (fact) => fact.asking.way !== "list" && overlaps(fact.place, located.place),
      );
      const same = known.filter(({ kind }) => kind === mention.answer.kind);
      if (same.length > 0) return same;
      return known.length > 0 ? known : [inPassing(mention, located, topic)];
    }),
  }));
  const isNew = ({ asking }: Fact) => asking.way === "none";
  const told = withOwnIds(placed.flatMap(({ sides }) => sides.filter(isNew)));
  // What is told twice in the same words is one fact.
  const first = new Map([...told].reverse().map((fact) => [fact.id, fact]));
  const named = new Map(told.map((fact) => [fact.place.start, first.get(fact.id) ?? fact]));
  const all = placed.map(({ about, sides }) => ({
    about,
    factIds: [
      ...new Set(
        [...sides]
          .sort((a, b) => a.place.start - b.place.start)
          .map((fact) => (isNew(fact) ? (named.get(fact.place.start) ?? fact) : fact).id),
      ),
    ],
  }));
  const disputes = [...new Map(all.map((dispute) => [dispute.factIds.join(" "), dispute])).values()];
  const stated = [...facts, ...new Set(named.values())].sort((a, b) => a.place.start - b.place.start);
  return { facts: stated.map((fact, order) => ({ ...fact, order })), disputes };
}

/** Some say more of what they tell than others: “at 73 metres” may be high or long. */
function aboutSet(set: readonly Mention[], topic: string): string {
  const mention = set.find(({ aspect }) => aspect !== null) ?? set[0];
  return mention ? aboutOf(mention, topic) : "";
}

function inPassing(mention: Mention, located: Pick<Fact, "proof" | "place">, topic: string): Fact {
  const { answer, owner, property, aspect, section } = mention;
  const subject = owner === null || owner.head === "" ? topic : [...owner.words, owner.head].join(" ");
  return {
    ...located,
    id: shortId("f", subject, property, aspect ?? "", "in passing"),
    kind: answer.kind,
    subject,
    relation: aboutOf(mention, topic),
    value: answer.value,
    importance: 1,
    topic: section,
    order: 0,
    asking: { way: "none", answer },
  };
}
