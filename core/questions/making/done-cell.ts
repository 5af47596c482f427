import { displayName, type Entity } from "../../facts/entity.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { isParticiple } from "./column-noun.ts";
import { isOfYear } from "./year-row.ts";

/** What somebody does, and nobody does to them. */
const ownDoings = new Map([
  ["died", "die"],
  ["retired", "retire"],
  ["resigned", "resign"],
  ["married", "marry"],
  ["graduated", "graduate"],
  ["arrived", "arrive"],
]);

/** What countries and members do with what the text is about. */
const doingsWithTopic = new Map([
  ["joined", "join"],
  ["acceded", "accede to"],
  ["left", "leave"],
  ["ratified", "ratify"],
  ["signed", "sign"],
]);

/** Whether a header says what was done: “Opened”, “Designed by”. */
export const isOfDoing = ({ header }: TableAskable): boolean =>
  isParticiple(withoutFirst(header.toLowerCase()).split(" ")[0] ?? "");

/** “First held”: held. */
const withoutFirst = (header: string): string => header.replace(/^first (?=\p{Ll}+$)/u, "");

/** “In which year was the mill opened?”, “by whom?”, “in which year did Arnland join the Union?” Null where nobody says so. */
export function questionForDone(cell: TableAskable, thing: string, topic: Entity | null): string | null {
  const { answer, header } = cell;
  const isFirst = withoutFirst(header.toLowerCase()) !== header.toLowerCase();
  const [done = "", preposition, more] = withoutFirst(header.toLowerCase()).split(" ");
  if (isOfYear(cell)) return null;
  if (preposition !== undefined)
    return preposition === "by" && more === undefined ? `By whom was ${thing} ${done}?` : null;
  const when = answer.kind === "year" ? "In which year" : answer.kind === "date" ? "On which date" : null;
  if (when === null) return null;
  if (isFirst) return `${when} was ${thing} first ${done}?`;
  const own = ownDoings.get(done);
  if (own !== undefined) return `${when} did ${thing} ${own}?`;
  const withTopic = doingsWithTopic.get(done);
  const isOfCountry = placeNamed(cell.label)?.sort === "country";
  if (withTopic === undefined || !(isOfCountry || /^(?:join|accede to|leave)$/u.test(withTopic)))
    return `${when} was ${thing} ${done}?`;
  const mayBe = topic !== null && !cell.isOfTopic && topic.type !== "person" && topic.type !== "place";
  return mayBe ? `${when} did ${thing} ${withTopic} ${displayName(topic)}?` : null;
}
