import { perObject } from "../../base/per-object.ts";
import { isBody, type TextDocument } from "../../text/block.ts";
import { inTitleCase } from "../resolution/headline.ts";
import type { Entity } from "../entity.ts";
import { newEntity } from "./titled.ts";

const dateline = /^(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2})(?:, [^–—-]{1,40})?\s(?:--|[–—-])(?:\s|$)/u;

/** The town from where a text is reported, “ORRIN -- At ten …”; null where it does not say. */
export const reportedFrom = perObject(({ blocks }: TextDocument): string | null => {
  // Set apart by the layout, or still in front of the first sentence.
  const above = blocks.slice(0, blocks.findIndex(isBody) + 1);
  const place = above.map(({ text }) => dateline.exec(text)?.[1]).find((each) => each !== undefined);
  return place === undefined ? null : inTitleCase(place);
});

/**
 * The entities of a text with the town from where it is reported as named there first: a report from a town is often about
 * it. What is reported of somebody has his or her name behind it, and the town once.
 */
export function withDateline(entities: readonly Entity[], document: TextDocument): Entity[] {
  const name = reportedFrom(document);
  if (name === null) return [...entities];
  const isNamed = ({ aliases }: Entity) => aliases.has(name) || aliases.has(name.toUpperCase());
  const bearers = entities.filter(({ name: longer }) => bearsName(longer, name)).length;
  const own = entities.find(isNamed) ?? newEntity(name);
  const isTown = own.type === "place" ? own.count > 0 : own.type === "other" && bearers >= BEARERS;
  if (!isTown) return [...entities];
  const town: Entity = { ...own, type: "place", sort: own.sort ?? "city", count: own.count + 1, firstAt: 0 };
  return [...entities.filter((entity) => entity !== own), town];
}

/** A town that a text calls “the city” alone has its bay and its university all the same. */
const BEARERS = 2;

const bearsName = (longer: string, name: string): boolean =>
  longer.startsWith(`${name} `) || longer.endsWith(` of ${name}`);
