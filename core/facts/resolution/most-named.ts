import type { Entity } from "../entity.ts";

/** What a text is about is named so often at least, where neither its headline nor its first clause tells. */
const LEAST = 3;

/**
 * The one body or thing with which a text begins, and which it names throughout: at least twice as often as any other.
 * Null where several are named as often; people and places are named as often in reports on something else.
 */
export function mostNamed(entities: readonly Entity[]): Entity | null {
  const [most, next] = entities
    .filter(({ type, isShared }) => !isShared && things.has(type))
    .sort((a, b) => b.count - a.count);
  const isClear = most !== undefined && most.count >= LEAST && most.count >= 2 * (next?.count ?? 0);
  return isClear && most.firstAt === 0 ? most : null;
}

const things: ReadonlySet<Entity["type"]> = new Set(["other", "organisation", "acronym"]);
