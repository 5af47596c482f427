import type { Entity } from "../entity.ts";
import { headlineSigns } from "./headline-signs.ts";
import { openingSigns } from "./opening-signs.ts";
import type { Pool } from "./pool.ts";
import { throughoutSigns } from "./throughout-signs.ts";
import type { Told } from "./told.ts";
import type { Signs } from "./weights.ts";

/** What speaks for and against that a text is about an entity, each from 0 to 1. */
export const signsOf = (entity: Entity, pool: Pool, told: Told): Signs => ({
  ...headlineSigns(entity, pool.entities, told),
  ...openingSigns(entity, told),
  ...throughoutSigns(entity, pool, told),
});
