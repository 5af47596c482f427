import { isBody, type TextDocument } from "../../text/block.ts";
import { inTitleCase } from "../resolution/headline.ts";
import type { Entity } from "../entity.ts";

const dateline = /^(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2})(?:, [^–—-]{1,40})?\s(?:--|[–—-])\s/u;

/**
 * The entities of a text with the town from where it is reported, “ORRIN -- At ten …”, as named there first: a report from
 * a town is often about it. What is reported of somebody has his or her name behind it, and the town once.
 */
export function withDateline(entities: readonly Entity[], { blocks }: TextDocument): Entity[] {
  const place = dateline.exec(blocks.find(isBody)?.text ?? "")?.[1];
  if (place === undefined) return [...entities];
  const name = inTitleCase(place);
  return entities.map((entity) =>
    entity.type === "place" && entity.count > 0 && (entity.aliases.has(name) || entity.aliases.has(place))
      ? { ...entity, count: entity.count + 1, firstAt: 0 }
      : entity,
  );
}
