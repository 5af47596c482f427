import { displayName, type Entity } from "../../facts/entity.ts";
import { isNounOfPerson } from "../../facts/person-names.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { bearsArticle } from "../../facts/with-article.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { inSmallLetters, isPlural, withoutUnit } from "./column-noun.ts";
import { doneBy } from "./doings.ts";

const partsOfWorld = /^(?:world )?(?:region|area|continent|part of the world)s?$/u;

/** Whether rows are parts of the world, by what stands above their names. */
export const isOfRegion = ({ labelHeader }: TableAskable): boolean =>
  partsOfWorld.test(labelHeader?.toLowerCase() ?? "");

const side =
  /^((?:(?:North|South|East|West)(?:ern)?|Central|Sub-Saharan|Latin)(?:(?:-| and )(?:North|South|East|West|Central)(?:ern)?)?) (.+)$/iu;
const known = /^Asia[- –](?:Pacific|Oceania)$/u;

/** “Kenya”, “the Middle East and North Africa”: places as one writes them in a sentence; null where a name is of none. */
export function placesInSentence(label: string): string | null {
  const parts = label.split(/ (?:and|&) /u).map(placeInSentence);
  return parts.includes(null) ? null : parts.join(" and ");
}

function placeInSentence(label: string): string | null {
  const name = label.replace(/^the /iu, "");
  const place = placeNamed(name);
  if (bearsArticle(name) || /^(?:sea|river|mountains)$/u.test(place?.sort ?? "")) return `the ${name}`;
  if (place !== undefined || known.test(name)) return name;
  const [, where, rest = ""] = side.exec(name) ?? [];
  return where !== undefined && placeNamed(rest) ? name : null;
}

const seat = /^(?:(?:\p{L}+ )?(?:headquarters|office|secretariat)|seat|base|campus|branch)$/u;
/** What can be nothing but where something is. */
const building = /^(?:headquarters|(?:head|main|regional|local|central) office|secretariat)$/u;

/** “In which city is the regional office for Africa?”: an office is not the city that a cell gives; null where it gives none. */
export function questionForSeat(cell: TableAskable, thing: string): string | null {
  const noun = inSmallLetters(withoutUnit(cell.header));
  if (cell.answer.amount !== null || !seat.test(noun)) return null;
  const isCity = placeNamed(cell.answer.text)?.sort === "city";
  if (!isCity && !building.test(noun)) return null;
  return `${isCity ? "In which city" : "Where"} is the ${noun} ${isOfRegion(cell) ? "for" : "of"} ${thing}?`;
}

const owned =
  /^(?:\p{Ll}+ )?(?:employees|members|societies|inhabitants|residents|students|pupils|schools|rooms|beds|seats|floors|storeys|stations|branches|islands|volumes|engines|arches|spans|towers|bells|bedrooms|cabins|berths|decks|masts|funnels|wards|wings|lifts|windows|doors|platforms|runways|terminals|lanes|cylinders|wheels|propellers|sails|chimneys|turbines|pipes)$/u;

const vessel = /^(?:[\p{L}-]+ )*(?:vessel|ship|ferry|boat|steamer|catamaran)$/iu;
const vehicles = /^(?:cars|vehicles|lorries|trucks|buses|coaches)$/u;

/** What has its rooms and takes its guests: “the number of cars of the ferry” is said of none. */
const builtToHold =
  /^(?:[\p{L}-]+ )*(?:yacht|liner|tanker|submarine|train|tram|bus|locomotive|railcar|car|lorry|vehicle|aircraft|airliner|plane|airship|helicopter|building|house|hotel|hostel|hospital|clinic|prison|museum|gallery|school|library|theatre|theater|cinema|stadium|arena|tower|castle|palace|church|cathedral|hall|garage|car park|factory|camp|campsite|hut)$/iu;

/** Whether “what is the number of … of” is asked of no such thing: of a ship, of a house, unless those counted work there. */
export function isHeldIn(noun: string, { labelHeader }: TableAskable): boolean {
  const [, about, counted] = /^(approximate )?number of (.+)$/u.exec(noun) ?? [];
  const kind = labelHeader ?? "";
  if (counted === undefined || !(vessel.test(kind) || builtToHold.test(kind))) return false;
  return !areOfBody(counted) && (about !== undefined || !owned.test(counted));
}

/** “How many schools are there in the Balkans?”: what lies in a part of the world, or what somebody has. */
export function questionForCounted(noun: string, cell: TableAskable, thing: string): string | null {
  const counted = /^number of (.+)$/u.exec(noun)?.[1];
  if (counted === undefined) return null;
  if (isOfRegion(cell)) return `How many ${counted} are there in ${thing}?`;
  if (vessel.test(cell.labelHeader ?? "") && vehicles.test(counted)) return `How many ${counted} can ${thing} carry?`;
  return owned.test(counted) ? `How many ${counted} does ${thing} have?` : null;
}

/** Whether a header says only that there is a number: the row says of what. */
export const isOfQuantity = (header: string): boolean =>
  /^(?:quantity|number|amount|count|total|figure|how many)s?$/iu.test(header.trim());

const arePeople = (things: string): boolean =>
  /(?:officials|staff|people|others)$/u.test(things) || isNounOfPerson(things.replace(/^.* /u, "").replace(/s$/u, ""));

const areOfBody = (things: string): boolean => /(?:members|employees|staff|officials|workers|nurses)$/u.test(things);

const peopleCounted =
  /^(?:staff|personnel|employees|workforce|people|workers|members|students|visitors|passengers)\b/iu;

/** “How many ships does the Marle Union have?” for “Ships | 30”; null for what nobody simply has. */
export function questionForQuantity({ label, labelHeader, answer }: TableAskable, topic: Entity | null): string | null {
  const things = inSmallLetters(label);
  // Under “Staff” stands how many people work in “field operations”, and not how many of those there are.
  if (peopleCounted.test(labelHeader ?? "") && !arePeople(things)) return null;
  const isThings =
    /^(?:\p{Ll}+ )?\p{Ll}+$/u.test(things) && (isPlural(things) || /(?:staff|people|aircraft)$/u.test(things));
  return isThings && answer.kind === "count" && isBody(topic)
    ? `${answer.bound === "about" ? "About how" : "How"} many ${things} does ${displayName(topic)} have?`
    : null;
}

/** “On which date was Kenya admitted to the Union?” for the date of its admission. */
export function questionForDoing(
  { header, answer: { kind } }: TableAskable,
  thing: string,
  topic: Entity | null,
): string | null {
  const [, unit, doing = ""] = /^(date|year) of (\p{Ll}+)$/u.exec(inSmallLetters(header)) ?? [];
  if (kind === unit && /^(?:accession|entry|joining)$/u.test(doing) && isBody(topic))
    return `${unit === "date" ? "On which date" : "In which year"} did ${thing} join ${displayName(topic)}?`;
  const done = doneBy(doing);
  if (unit === undefined || done === undefined || kind !== unit) return null;
  const where = done === "admitted" && isBody(topic) ? ` to ${displayName(topic)}` : "";
  return `${unit === "date" ? "On which date" : "In which year"} was ${thing} ${done}${where}?`;
}

/** Whether a text is about what one may join. */
export const isBody = (topic: Entity | null): topic is Entity =>
  topic?.type === "organisation" || topic?.type === "acronym";
