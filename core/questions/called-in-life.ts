import type { Entity } from "../facts/entity.ts";

type Named = Pick<Entity, "name" | "type">;

/**
 * Whether a name may be that of the one whose life a text tells: the given name alone, or with a surname of hers, be it the
 * one that she was born with: “Ada”, “Ada Varga” for Ada Varga-Holm.
 */
export function mayCallTopic(name: string, topic: Named): boolean {
  const [given = "", ...rest] = name.split(" ");
  const own = partsOf(topic.name);
  const surnames = rest.flatMap((word) => word.split("-"));
  return (
    topic.type === "person" &&
    topic.name.startsWith(`${given} `) &&
    (surnames.length === 0 || surnames.some((surname) => own.slice(1).includes(surname)))
  );
}

/** Whether a given name alone is that of nobody else whom a text names in full. */
export const isGivenOfTopicAlone = (word: string, topic: Named, entities: readonly Named[]): boolean =>
  mayCallTopic(word, topic) &&
  entities.every(
    ({ name, type }) =>
      type !== "person" || name === word || !partsOf(name).includes(word) || mayCallTopic(name, topic),
  );

const partsOf = (name: string): string[] => name.split(/[ -]/u);
