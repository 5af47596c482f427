import type { Entity } from "../../facts/entity.ts";

/** In letters: shorter names in capitals are acronyms more often. */
const SHORTEST = 5;

/** So long are no letters that are read one by one, whatever has them for its name. */
const SHORTEST_WORD = 7;

/** “Solvik lies on a low hill” where an encyclopaedia begins with “SOLVIK lies …”: by the name as the text writes it elsewhere. Of other names the capitals may be letters. */
export function withQuietName(stem: string, topic: Pick<Entity, "name" | "type"> | null): string {
  if (topic === null || topic.type === "organisation" || topic.type === "acronym") return stem;
  const loud = topic.name.toUpperCase();
  const shortest = topic.type === "other" ? SHORTEST_WORD : SHORTEST;
  return loud.length >= shortest && loud !== topic.name ? stem.replaceAll(loud, () => topic.name) : stem;
}
