import { displayName, type Entity } from "../../facts/entity.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { isPersonName } from "../../facts/person-names.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { columnNoun, inSmallLetters, isParticiple, isPlural, lowered, unitOf, withoutUnit } from "./column-noun.ts";
import { dimension, isRemark, questionForEntry } from "./entry-wording.ts";
import { isAgent, isRowOfHolder, questionForPerson } from "./person-cell.ts";
import { isOfRegion, placesInSentence, questionForCounted, questionForDoing, questionForSeat } from "./place-cell.ts";

/** The question that asks for a cell; null where its header is no word that a question can be made of. */
export function questionForCell(cell: TableAskable, table: string, topic: Entity | null): string | null {
  if (isOfYear(cell) && cell.answer.amount === null) return questionForYear(cell, table, topic);
  if (cell.isOfTopic) {
    const entry = questionForEntry(cell, topic);
    if (entry !== null) return entry;
  }
  const ofPerson = askedOfPerson(cell, table);
  // Whoever is named in full needs no table.
  if (ofPerson !== null && topic !== null)
    return `According to the text on ${displayName(topic)}, ${lowered(ofPerson)}`;
  const asked = ofPerson ?? askedOf(cell);
  if (asked === null) return null;
  return cell.isOfTopic || table === "" ? asked : `According to ${tableNamed(table, topic)}, ${lowered(asked)}`;
}

/** “Climate in brief” says of no place; a table that has the name of its topic does. */
export function tableNamed(table: string, topic: Entity | null): string {
  const isSaid =
    topic === null || [...topic.aliases, topic.name].some((name) => name.length > 2 && includesName(table, name));
  return isSaid ? `the table “${table}”` : `the table “${table}” in the text on ${displayName(topic)}`;
}

const includesName = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

const named =
  /^(?:host )?(?:city|town|country|place|venue|host|winner|champion|director|president|captain|author|leader|mayor|office|title|post|position|role|name|event|ruler|king|queen)$/u;

/** What somebody is or has in a year: “which office did Holm hold in 1874?” */
const held: readonly (readonly [RegExp, string])[] = [
  [/^(?:office|post|position|role)$/u, "hold"],
  [/^(?:title|name)$/u, "bear"],
];

/** “Which city does the table give for 1874?”: what a header like “Type” would ask of a year, nobody could tell. */
function questionForYear(cell: TableAskable, table: string, topic: Entity | null): string | null {
  const noun = inSmallLetters(withoutUnit(cell.header));
  if (!named.test(noun) || table === "") return null;
  const verb = held.find(([nouns]) => nouns.test(noun))?.[1];
  // Names under “Directors” are those of directors.
  const isOwn = topic !== null && (topic.type === "person" || table.toLowerCase().includes(noun));
  if (verb !== undefined && isOwn)
    return `According to the table “${table}”, which ${noun} did ${displayName(topic)} ${verb} in ${cell.label}?`;
  return `Which ${noun} does ${tableNamed(table, topic)} give for ${cell.label}?`;
}

/** “the village “Carnish””, “Ibex”, “laboratory balances”: what a row is about, so that it needs no article of its own. */
export function labelInSentence(cell: TableAskable): string {
  const { label, labelHeader, isOfTopic } = cell;
  if (isOfTopic) return label;
  const places = placeNamed(label) || isOfRegion(cell) ? placesInSentence(label) : null;
  if (places !== null || isOneState(cell)) return places ?? label;
  const words = label.split(" ");
  const isCommon = words.length > 1 && words.slice(1).every((word) => /^\p{Ll}/u.test(word));
  if (isCommon && isPlural(label)) return lowered(label);
  const kind = labelHeader?.toLowerCase() ?? "";
  const called = isPersonName(label) || isAgent(kind) ? label : `“${label}”`;
  return isOneThing.test(kind) && !/^(?:name|item|entry|what|thing)$/u.test(kind) ? `the ${kind} ${called}` : called;
}

/** “Member: Arnland” needs no word for what it is; “Arnland, Marle” are two. */
const isOneState = ({ label, labelHeader }: TableAskable): boolean =>
  /^(?:country|nation|state|member(?: state| country)?)$/iu.test(labelHeader ?? "") && !/,|\band\b/u.test(label);

/** “Village”, “Machine”: a header in the singular says what each row is. */
export const isOneThing = /^\p{L}[\p{L} -]*[^s\s]$/u;

/** Whether a row is named by a year: what stands in it was so then. */
export const isOfYear = ({ label }: TableAskable): boolean =>
  /^\d{4}(?:\s?[–-]\s?(?:\d{2,4}|present|today)?)?$|^\d{1,4}\s(?:BCE?|CE|AD)$/u.test(label);

const isMonth = ({ label, labelHeader }: TableAskable): boolean =>
  labelHeader?.toLowerCase() === "month" && /^\p{Lu}\p{Ll}+$/u.test(label);

/** What lies in a country; a director only comes from one. */
const placed = /^(?:company|firm|city|town|station|building|bridge|club|place|venue|site|museum|school|university)$/iu;

/** “In use”, “a member”, “a World Heritage Site”: what something has been since. */
function asPredicate(text: string): string {
  const said = /^\p{Lu}\p{L}* \p{Lu}/u.test(text) ? text : lowered(text);
  if (/^(?:in|on|at|under|out|part|home|open|an?|the)\b|(?:ed|ent|ous|able|ful|ing)$/u.test(said)) return said;
  return `${/^[aeiou]/iu.test(said) ? "an" : "a"} ${said}`;
}

function askedOfPerson(cell: TableAskable, table: string): string | null {
  const isPerson =
    isPersonName(cell.label) || isAgent(cell.labelHeader?.toLowerCase() ?? "") || isRowOfHolder(cell, table);
  const isPut = isPerson && !cell.isOfTopic && columnNoun(cell) !== null && !lacksUnit(cell);
  return isPut ? questionForPerson(cell, table) : null;
}

/** “Average length” in a row, and “Male” above the column: the length of the male. */
function askedOfDimension({ label, header, answer, isOfTopic }: TableAskable): string | null {
  const noun = inSmallLetters(label);
  if (isOfTopic || answer.kind !== "measure" || !dimension.test(noun) || dimension.test(inSmallLetters(header)))
    return null;
  const isCommon = /^\p{Lu}\p{Ll}+$/u.test(header) && isKnownWord(header.toLowerCase());
  return `What is the ${noun} of ${isCommon ? `the ${header.toLowerCase()}` : header}?`;
}

function askedOf(cell: TableAskable): string | null {
  const ofDimension = askedOfDimension(cell);
  if (ofDimension !== null) return ofDimension;
  const { answer, header } = cell;
  const thing = labelInSentence(cell);
  const [verb = "", preposition, more] = header.toLowerCase().split(" ");
  if (isParticiple(verb)) {
    if (isOfYear(cell)) return null;
    if (answer.kind === "year" && preposition === undefined) return `In which year was ${thing} ${verb}?`;
    if (answer.kind === "date" && preposition === undefined) return `On which date was ${thing} ${verb}?`;
    return preposition === "by" && more === undefined ? `By whom was ${thing} ${verb}?` : null;
  }
  const since = /^(.+) since$/iu.exec(header)?.[1];
  if (since !== undefined)
    return answer.kind === "year" && !isOfYear(cell)
      ? `Since which year has ${thing} been ${asPredicate(since)}?`
      : null;
  const seated = questionForSeat(cell, thing) ?? (isOfYear(cell) ? null : questionForDoing(cell, thing));
  if (seated !== null) return seated;
  const plain = columnNoun(cell);
  const noun = plain !== null && answer.bound === "about" && answer.amount !== null ? `approximate ${plain}` : plain;
  // “Purpose: protons” names a thing, and no purpose.
  if (
    noun === null ||
    lacksUnit(cell) ||
    isRemark(noun) ||
    /^(?:purpose|use|function|aim)$/u.test(noun) ||
    (answer.amount === null && isPlural(noun))
  )
    return null;
  if (answer.kind === "period") return null;
  if (noun === "country" && placed.test(cell.labelHeader ?? "")) return `In which country is ${thing}?`;
  if (/^(?:people|inhabitants|demonym)$/u.test(noun) && answer.amount === null)
    return `What are the people of ${thing} called?`;
  if (answer.kind === "year" || answer.kind === "date")
    return /^(?:year|date)\b/u.test(noun) ? `What is the ${noun} of ${thing}?` : null;
  const unit = unitOf(header);
  // “Inhabitants (2022)” names no unit, but when they were counted.
  const year = unit !== null && /^\d{4}$/u.test(unit) ? unit : null;
  const end = unit === null || year !== null || answer.amount === null ? "?" : `, in ${unit}?`;
  const opening = isAgent(noun) && answer.amount === null ? "Who" : "What";
  const isMany = isPlural(noun) && !noun.startsWith("number of ");
  if (isOfYear(cell)) return `${opening} ${isMany ? "were" : "was"} the ${noun} in ${cell.label}${end}`;
  const counted = year === null && unit === null ? questionForCounted(noun, cell, thing) : null;
  if (counted !== null) return counted;
  if (year !== null) return `${opening} ${isMany ? "were" : "was"} the ${noun} of ${thing} in ${year}${end}`;
  const owner = isMonth(cell) ? `in ${cell.label}` : `of ${thing}`;
  return `${opening} ${isMany ? "are" : "is"} the ${noun} ${owner}${end}`;
}

/** “Budget: 163.9” of what? A count of things has none, a measure is nothing without it. */
const lacksUnit = ({ header, answer }: TableAskable): boolean =>
  answer.amount !== null &&
  answer.kind === "count" &&
  unitOf(header) === null &&
  /^[\d.,\s]+$/u.test(answer.text) &&
  (/\d\.\d{1,2}$/u.test(answer.text) || measured.test(header));

const measured =
  /\b(?:budget|costs?|price|revenue|income|funds?|expenditure|spending|turnover|profit|sales|tolls?|value|debt|length|height|area|weight|distance|depth|width|speed|power|capacity|size|temperature|rainfall|output)\b/iu;
