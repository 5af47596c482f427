import type { Entity } from "../entity.ts";
import { openingSentences } from "./topic-entity.ts";

/** What a text is about is named so often at least, where neither its headline nor its first clause tells. */
const LEAST = 3;

/**
 * The one body or thing with which a text begins, or which it names in its first sentences and more often, and throughout: at
 * least twice as often as any other.
 * Null where several are named as often; people and places are named as often in reports on something else.
 */
export function mostNamed(entities: readonly Entity[]): Entity | null {
  const [most, next] = entities
    .filter(({ type, isShared }) => !isShared && things.has(type))
    .sort((a, b) => b.count - a.count);
  const isClear = most !== undefined && most.count >= LEAST && most.count >= 2 * (next?.count ?? 0);
  const isAtOnce = most?.firstAt === 0 || (most?.count ?? 0) > LEAST;
  return isClear && isAtOnce && most.firstAt < openingSentences ? most : null;
}

const things: ReadonlySet<Entity["type"]> = new Set(["other", "organisation", "acronym"]);
