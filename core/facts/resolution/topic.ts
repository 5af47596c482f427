import type { Entity } from "../entity.ts";

/** What a text is about, with the common nouns that stand for it. */
export interface Topic {
  readonly entity: Entity;
  readonly nouns: ReadonlySet<string>;
}
