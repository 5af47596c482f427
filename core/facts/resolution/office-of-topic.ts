import type { Token } from "../clauses/token.ts";
import { isPersonTitle } from "../entities/classify-name.ts";
import { displayName } from "../entity.ts";
import type { Resolved } from "./resolved.ts";
import type { Topic } from "./topic.ts";

/** “The President” in a text about a union is the union’s. */
export function officeOfTopic(core: readonly Token[], { text }: Token, topic: Topic | null): Resolved | null {
  const entity = topic?.entity;
  const isOffice = core.length === 2 && core[0]?.lower === "the" && isPersonTitle(text) && !text.includes(" ");
  if (!isOffice || entity?.type !== "organisation") return null;
  return { text: `the ${text} of ${displayName(entity)}`, isPlural: false, entity: null, owner: entity };
}
