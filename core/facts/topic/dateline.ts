import { perObject } from "../../base/per-object.ts";
import { isBody, type TextDocument } from "../../text/block.ts";
import { placeNamed } from "../gazetteer.ts";
import { inTitleCase } from "../resolution/headline.ts";
import type { Entity } from "../entity.ts";
import { newEntity } from "./titled.ts";

const dateline = /^(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2})(?:, ([^–—-]{1,40}))?\s(?:--|[–—-])(?:\s|$)/u;

interface Report {
  readonly from: string;
  /** Whether it says in which country that is, as it does of a town. */
  readonly isInCountry: boolean;
}

const reportOf = perObject(({ blocks }: TextDocument): Report | null => {
  // Set apart by the layout, or still in front of the first sentence.
  const above = blocks.slice(0, blocks.findIndex(isBody) + 1);
  const [, place, land = ""] = above.map(({ text }) => dateline.exec(text)).find((each) => each !== null) ?? [];
  return place === undefined ? null : { from: inTitleCase(place), isInCountry: placeNamed(land)?.sort === "country" };
});

/** The town from where a text is reported, “ORRIN -- At ten …”; null where it does not say. */
export const reportedFrom = (document: TextDocument): string | null => reportOf(document)?.from ?? null;

/**
 * The entities of a text with the town from where it is reported as named there first: a report from a town is often about
 * it. What is reported of somebody has his or her name behind it, and the town once.
 */
export function withDateline(entities: readonly Entity[], document: TextDocument): Entity[] {
  const report = reportOf(document);
  if (report === null) return [...entities];
  const { from: name, isInCountry } = report;
  const isNamed = ({ aliases }: Entity) => aliases.has(name) || aliases.has(name.toUpperCase());
  const bearers = entities.filter(({ name: longer }) => bearsName(longer, name)).length;
  const own = entities.find(isNamed) ?? newEntity(name);
  const isTown = own.type === "place" || isInCountry ? own.count > 0 : own.type === "other" && bearers >= BEARERS;
  if (!isTown) return [...entities];
  const town: Entity = { ...own, type: "place", sort: own.sort ?? "city", count: own.count + 1, firstAt: 0 };
  return [...entities.filter((entity) => entity !== own), town];
}

/** A town that a text calls “the city” alone has its bay and its university all the same. */
const BEARERS = 2;

const bearsName = (longer: string, name: string): boolean =>
  longer.startsWith(`${name} `) || longer.endsWith(` of ${name}`);
