import type { Entity } from "../../facts/entity.ts";

/** In letters: shorter names in capitals are acronyms more often. */
const SHORTEST = 5;

/** “Solvik lies on a low hill” where an encyclopaedia begins with “SOLVIK lies …”: by the name as the text writes it elsewhere. Of other names the capitals may be letters. */
export function withQuietName(stem: string, topic: Pick<Entity, "name" | "type"> | null): string {
  if (topic?.type !== "place" && topic?.type !== "person") return stem;
  const loud = topic.name.toUpperCase();
  return loud.length >= SHORTEST && loud !== topic.name ? stem.replaceAll(loud, () => topic.name) : stem;
}
