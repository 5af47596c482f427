import type { Entity } from "../entity.ts";
import { headlineSigns } from "./headline-signs.ts";
import { openingSigns } from "./opening-signs.ts";
import type { Pool } from "./pool.ts";
import { throughoutSigns } from "./throughout-signs.ts";
import type { Told } from "./told.ts";
import type { Signs } from "./weights.ts";

/** What speaks for and against that a text is about an entity, each from 0 to 1. */
export function signsOf(entity: Entity, pool: Pool, told: Told): Signs {
  const headline = headlineSigns(entity, pool.entities, told);
  const opening = openingSigns(entity, told);
  // What the title has named already the text may come to as late as it likes.
  const isTitle = headline.titleIs === 1 || headline.titlePart === 1;
  const late = isTitle ? 0 : (opening.late ?? 0);
  // The engine copies many properties into a literal one by one, each time anew.
  return Object.assign<Signs, Signs, Signs, Signs>(throughoutSigns(entity, pool, told), headline, opening, { late });
}
