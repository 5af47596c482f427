import { displayName, type Entity } from "../../facts/entity.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { isPersonName } from "../../facts/person-names.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { withItsUnit } from "./cell-unit.ts";
import { isFirstOfItsKind, questionForDated } from "./dated-cell.ts";
import { columnNoun, inSmallLetters, isPlural, lowered, unitOf } from "./column-noun.ts";
import { isOfDoing, questionForDone } from "./done-cell.ts";
import { dimension, isRemark, PLAIN, questionForEntry } from "./entry-wording.ts";
import { isOfNoSum, questionForPrice } from "./money-cell.ts";
import { isAgent, isRowOfHolder, questionForPerson } from "./person-cell.ts";
import {
  isBody,
  isHeldIn,
  isOfQuantity,
  questionForCounted,
  questionForDoing,
  questionForQuantity,
  questionForSeat,
} from "./place-cell.ts";
import { isOfRelation, questionForRelation } from "./relation-cell.ts";
import { rowInSentence, type CalledInText } from "./row-name.ts";
import { ofTextOn } from "./scope.ts";
import { isOfYear, questionForYear } from "./year-row.ts";

/** In what a cell stands: the title of its table, and what its text is about and names. */
export interface AroundCell {
  readonly table: string;
  readonly topic: Entity | null;
  readonly called: CalledInText;
}

/**
 * The question that asks for a cell, in words of its own: it quotes no head and no title. Null where its header is no word
 * that a question can be made of.
 */
export function questionForCell(cell: TableAskable, around: AroundCell): string | null {
  const asked = askedForCell(cell, around);
  return asked !== null && cell.asOf !== null && cell.answer.amount !== null ? atItsTime(asked, cell.asOf) : asked;
}

/** “How many members did Marle have at the end of 2023?” for what its row gives as of then. */
function atItsTime(asked: string, time: string): string {
  const at = `${/^\p{Lu}|^\d/u.test(time) ? "in" : "at"} ${time.replace(/^(?:the )?(?=\p{Ll})/u, "the ")}`;
  const past = asked
    .replace(/ does ([^?]+) have\?$/u, (_, owner: string) => ` did ${owner} have ${at}?`)
    .replace(/\b(is|are)(?= the [^?]+\?$)/u, (be) => (be === "is" ? "was" : "were"));
  // “What was the yield in 2023, in tonnes?”: the time stands in front of the unit.
  return past.replace(/\b((?:was|were) the [^?]+?)(, in [^?]+)?\?$/u, `$1 ${at}$2?`);
}

function askedForCell(cell: TableAskable, around: AroundCell): string | null {
  const { table, topic } = around;
  if (isOfYear(cell) && cell.answer.amount === null) return ofText(questionForYear(cell, table, topic), topic);
  if (cell.isOfTopic) {
    const entry = questionForEntry(cell, topic);
    if (entry !== PLAIN) return entry;
    return askedOf(cell, around);
  }
  if (isOfTimeAbove(cell, table)) return null;
  const asked = isOfRelation(cell) ? questionForRelation(cell) : (askedOfPerson(cell, table) ?? askedOf(cell, around));
  // “In 2023”, “in January” is a question of nothing where nobody knows what the text is about.
  return topic === null && (isOfYear(cell) || isMonth(cell)) ? null : ofText(asked, topic);
}

function ofText(asked: string | null, topic: Entity | null): string | null {
  if (asked === null) return null;
  if (topic === null) return `According to the text, ${lowered(asked)}`;
  return [...topic.aliases, topic.name].some((name) => name.length > 2 && asked.includes(name))
    ? asked
    : ofTextOn(topic, lowered(asked));
}

/** “Figures for 2019” above: without the year they are those of no year. */
const isOfTimeAbove = (cell: TableAskable, table: string): boolean =>
  cell.answer.amount !== null &&
  cell.answer.kind !== "year" &&
  cell.answer.kind !== "date" &&
  /\b\d{4}\b/u.test(table) &&
  !/\b\d{4}\b/u.test(`${cell.label} ${cell.header}`);

const isMonth = ({ label, labelHeader }: TableAskable): boolean =>
  labelHeader?.toLowerCase() === "month" && /^\p{Lu}\p{Ll}+$/u.test(label);

/** What lies in a country; a director only comes from one. */
const placed =
  /^(?:company|firm|cent(?:re|er)|institute|laboratory|office|facility|site|branch|campus|department|division|depot|workshop|city|town|village|station|building|bridge|dam|tunnel|club|place|venue|site|sight|museum|gallery|library|theatre|stadium|school|university|observatory|telescope|hospital|castle|church|cathedral|monastery|temple|mine|port|harbour|airport|lighthouse|plant|tower|park|lake|mountain|peak|summit|volcano|glacier)$/iu;

/** “Supply Division”: what has its seat, whatever the column calls it. */
const department =
  /\b(?:division|department|office|branch|bureau|centre|center|laboratory|institute|headquarters|secretariat)$/iu;

const around = /^(?:city|town|village|country|county|state|province|region|district|municipality|continent|island)$/u;

/** “Where is the Arnby Telescope?”, “at what altitude?”: of what has its place. */
function askedOfPlace({ answer, label, labelHeader }: TableAskable, noun: string, thing: string): string | null {
  if (!placed.test(labelHeader ?? "") && !department.test(label)) return null;
  if (answer.kind === "measure" && noun === "altitude") return `At what altitude is ${thing}?`;
  if (answer.amount !== null) return null;
  if (around.test(noun)) return `${noun === "island" ? "On" : "In"} which ${noun} is ${thing}?`;
  return /^(?:site|location|place|situation)$/u.test(noun) ? `Where is ${thing}?` : null;
}

/** “In use”, “a member”, “a World Heritage Site”: what something has been since. */
function asPredicate(text: string): string {
  const said = /^\p{Lu}\p{L}* \p{Lu}/u.test(text) ? text : lowered(text);
  if (/^(?:in|on|at|under|out|part|home|open|an?|the)\b|(?:ed|ent|ous|able|ful|ing)$/u.test(said)) return said;
  return `${/^[aeiou]/iu.test(said) ? "an" : "a"} ${said}`;
}

/** “Solvik Cup since” names a cup, and nothing that anybody has been. */
const isState = (text: string): boolean => text.includes(" ") || isKnownWord(text.toLowerCase());

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

function askedOf(cell: TableAskable, { called, topic }: AroundCell): string | null {
  const ofDimension = askedOfDimension(cell);
  if (ofDimension !== null) return ofDimension;
  const { answer, header } = cell;
  // “Polybius” above a column: whose figures they are, and nothing that a row has.
  if (called(header) !== undefined && !isKnownWord(header.toLowerCase())) return null;
  if (isOfQuantity(header)) return questionForQuantity(cell, topic);
  const thing = isOfYear(cell) || isMonth(cell) ? cell.label : rowInSentence(cell, called);
  if (thing === null) return null;
  if (isOfDoing(cell)) return questionForDone(cell, thing, topic);
  const since = /^(.+) since$/iu.exec(header)?.[1];
  if (since !== undefined)
    return answer.kind === "year" && !isOfYear(cell) && isState(since)
      ? `Since which year has ${thing} been ${asPredicate(since)}?`
      : null;
  const seated = questionForSeat(cell, thing) ?? (isOfYear(cell) ? null : questionForDoing(cell, thing, topic));
  if (seated !== null) return seated;
  const plain = columnNoun(cell);
  if (plain === null || lacksUnit(cell) || isNoNoun(cell, plain) || answer.kind === "period") return null;
  const price = questionForPrice(cell, plain, thing);
  if (price !== null) return isOfYear(cell) || isMonth(cell) ? null : price;
  const noun = answer.bound === "about" && answer.amount !== null ? `approximate ${plain}` : plain;
  const placedIn = askedOfPlace(cell, noun, thing);
  if (placedIn !== null) return placedIn;
  if (/^(?:people|inhabitants|demonym)$/u.test(noun) && answer.amount === null)
    return `What are the people of ${thing} called?`;
  if (answer.kind === "year" || answer.kind === "date") {
    if (isFirstOfItsKind(noun))
      return `${answer.kind === "year" ? "In which year" : "On which date"} was the ${noun} of ${thing}?`;
    return /^(?:year|date)\b/u.test(noun) ? questionForDated(cell, noun, thing) : null;
  }
  return askedOfNoun(cell, { noun, thing, topic });
}

/** Whether what stands above a cell is nothing that “what is the … of” asks for. */
const isNoNoun = (cell: TableAskable, noun: string): boolean =>
  isRemark(noun) ||
  // “Purpose: protons” names a thing, and no purpose.
  /^(?:purpose|use|function|aim)$/u.test(noun) ||
  // “The total in 2023” of what?
  /^(?:(?:grand |sub-?)?totals?|sums?|values?|results?)$/u.test(noun) ||
  (cell.answer.amount === null && isPlural(noun)) ||
  isOfNoSum(cell, noun);

interface Noun {
  readonly noun: string;
  readonly thing: string;
  readonly topic: Entity | null;
}

/** “What is the length of the Tern Bridge?”, “how many employees did the Marle Union have in 2023?” */
function askedOfNoun(cell: TableAskable, { noun, thing, topic }: Noun): string | null {
  const { answer, header } = cell;
  const unit = unitOf(header);
  // “Inhabitants (2022)” names no unit, but when they were counted.
  const year = unit !== null && /^\d{4}$/u.test(unit) ? unit : null;
  const isInKey = withItsUnit(answer.text, header) !== null;
  const end = unit === null || year !== null || answer.amount === null || isInKey ? "?" : `, in ${unit}?`;
  const opening = isAgent(noun) && answer.amount === null ? "Who" : "What";
  const isMany = isPlural(noun) && !/\bnumber of /u.test(noun);
  if (isOfYear(cell) && isBody(topic) && unit === null) {
    const had = questionForCounted(noun, cell, displayName(topic));
    if (had !== null) return `${had.replace(" does ", " did ").slice(0, -1)} in ${cell.label}?`;
  }
  const whose = isOfYear(cell) && isBody(topic) && answer.kind === "money" ? ` of ${displayName(topic)}` : "";
  if (isOfYear(cell)) return `${opening} ${isMany ? "were" : "was"} the ${noun}${whose} in ${cell.label}${end}`;
  const counted = year === null && unit === null ? questionForCounted(noun, cell, thing) : null;
  if (counted !== null) return counted;
  if (isHeldIn(noun, cell)) return null;
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
