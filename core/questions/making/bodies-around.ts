import { groupBy } from "../../base/group-by.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";

/** Whether a name is that of something that countries sign. */
export const isAgreement = ({ name }: Pick<Entity, "name">): boolean =>
  /\b(?:Treaty|Convention|Protocol|Covenant|Charter|Agreement|Accord|Pact)\b/u.test(name);

export type BodiesAround = (fact: Fact, word: string) => readonly Entity[];

/** No sentence before another is looked at further back than this, in characters. */
const AS_FAR = 400;

/** Finds the organisations and agreements, but for the topic, that are named in a fact's sentence in front of a word of it, or in the sentence before. */
export function bodiesAroundIn(
  text: string,
  { entities, topic }: { readonly entities: readonly Entity[]; readonly topic: Entity | null },
): BodiesAround {
  const bodies = entities.filter(
    (entity) =>
      entity.name !== topic?.name &&
      (entity.type === "organisation" || entity.type === "acronym" || isAgreement(entity)),
  );
  const named = bodies.flatMap((entity) => [...entity.aliases].map((alias) => ({ alias, entity })));
  const byWord = groupBy(named, ({ alias }) => alias.split(" ")[0] ?? "");
  return ({ proof }, word) => {
    const at = proof.quote.lastIndexOf(word);
    const front = at < 0 ? proof.quote : proof.quote.slice(0, at);
    const around = `${sentenceBefore(text, proof.start)} ${front}`.replace(/\s+/gu, " ");
    const words = new Set(around.match(/[\p{L}\p{N}.-]+/gu));
    return [...words]
      .flatMap((word) => byWord.get(word) ?? [])
      .flatMap(({ alias, entity }) => (around.includes(alias) ? [entity] : []));
  };
}

/** The sentence that ends where another begins; empty where a paragraph begins there. */
function sentenceBefore(text: string, start: number): string {
  const paragraph =
    text
      .slice(Math.max(0, start - AS_FAR), start)
      .split(/\n\s*\n|<\/?p>/u)
      .at(-1) ?? "";
  return (
    paragraph
      .trimEnd()
      .split(/(?<=[.!?]["”’')]?)\s+(?=\p{Lu})/u)
      .at(-1) ?? ""
  );
}
