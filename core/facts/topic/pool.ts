import type { Entity } from "../entity.ts";
import { candidatesOf } from "./candidates.ts";
import { fitOf } from "./kinds-spoken-of.ts";
import type { Told } from "./told.ts";

/** What a text may be about, each with how far it is of the kind of which the text speaks. */
export interface Pool {
  readonly entities: readonly Entity[];
  readonly fits: ReadonlyMap<Entity, number>;
}

export function poolOf(told: Told): Pool {
  const entities = candidatesOf(told);
  return { entities, fits: new Map(entities.map((entity) => [entity, fitOf(entity, told)])) };
}
