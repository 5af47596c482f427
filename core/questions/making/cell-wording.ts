import type { TableAskable } from "../../facts/table-askable.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { readVerb } from "../../facts/verb-forms.ts";

/** The question that asks for a cell; null where its header is no word that a question can be made of. */
export function questionForCell(cell: TableAskable, table: string): string | null {
  if (isOfYear(cell) && cell.answer.amount === null) return questionForYear(cell, table);
  const asked = askedOf(cell);
  if (asked === null) return null;
  return cell.isOfTopic || table === "" ? asked : `According to the table “${table}”, ${lowered(asked)}`;
}

const named =
  /^(?:host )?(?:city|town|country|place|venue|host|winner|champion|director|president|captain|author|leader|mayor)$/u;

/** “Which city does the table name for 1874?”: what a header like “Type” would ask of a year, nobody could tell. */
function questionForYear({ header, label }: TableAskable, table: string): string | null {
  const noun = inSmallLetters(withoutUnit(header));
  return named.test(noun) && table !== "" ? `Which ${noun} does the table “${table}” name for ${label}?` : null;
}

/** “the ‘Barthe refractor’”, “‘Ibex’”, “Ada Bridge”, “laboratory balances”: a label as it stands in the middle of a sentence. */
export function labelInSentence({ label, isOfTopic }: TableAskable): string {
  const words = label.split(" ");
  const last = words.at(-1) ?? "";
  if (isOfTopic) return label;
  if (words.length < 2) return placeNamed(label) || /^\p{Lu}{2}|\d/u.test(label) ? label : `“${label}”`;
  if (!/^\p{Ll}/u.test(last)) return label;
  const isPlural = /[^su]s$/u.test(last);
  const isCommon = words.slice(1).every((word) => /^\p{Ll}/u.test(word));
  return isPlural ? (isCommon ? lowered(label) : label) : `the “${label}”`;
}

/** “number of employees”, “aperture”: what a column gives, in the middle of a sentence; null where it is no noun. */
export function columnNoun({ header, answer }: TableAskable): string | null {
  const noun = inSmallLetters(withoutUnit(header));
  const last = noun.split(" ").at(-1) ?? "";
  if (
    !/^\p{L}[\p{L} ’'-]*$/u.test(noun) ||
    isParticiple(noun) ||
    /^(?:by|in|at|for|of|on|to|as|with|from)$/u.test(last)
  )
    return null;
  return answer.kind === "count" && /[^su]s$|^staff$/u.test(last) ? `number of ${noun}` : noun;
}

/** Whether a row is named by a year: what stands in it was so then. */
export const isOfYear = ({ label }: TableAskable): boolean => /^\d{4}$/u.test(label);

function askedOf(cell: TableAskable): string | null {
  const { answer, header } = cell;
  const thing = labelInSentence(cell);
  const [verb = "", preposition, more] = header.toLowerCase().split(" ");
  if (isParticiple(verb)) {
    if (isOfYear(cell)) return null;
    if (answer.kind === "year" && preposition === undefined) return `In which year was ${thing} ${verb}?`;
    if (answer.kind === "date" && preposition === undefined) return `On which date was ${thing} ${verb}?`;
    return preposition === "by" && more === undefined ? `By whom was ${thing} ${verb}?` : null;
  }
  const noun = columnNoun(cell);
  if (noun === null || (answer.amount === null && isPlural(noun))) return null;
  if (answer.kind === "year" || answer.kind === "date")
    return /^(?:year|date)\b/u.test(noun) ? `What is the ${noun} of ${thing}?` : null;
  const unit = unitOf(header);
  const end = unit === null || answer.amount === null ? "?" : `, in ${unit}?`;
  const opening = isAgent(noun) ? "Who" : "What";
  return isOfYear(cell)
    ? `${opening} was the ${noun} in ${cell.label}${end}`
    : `${opening} is the ${noun} of ${thing}${end}`;
}

const isPlural = (noun: string): boolean => /[^su]s$/u.test(noun);

/** “Architect”, “Director”: whom a column names. */
const isAgent = (noun: string): boolean =>
  /^(?!.*(?:number|water|river|power|colour|color|sector|weather|character|order|diameter|perimeter|letter|chapter|quarter|tower|paper)$).*(?:er|or|ist|tect|king|queen|president|captain|coach|author)$/u.test(
    noun,
  );

const withoutUnit = (header: string): string => header.replace(/\s*[([][^)\]]*[)\]]\s*$/u, "").trim();

const unitOf = (header: string): string | null => /[([]([^)\]]*)[)\]]\s*$/u.exec(header)?.[1] ?? null;

/** “Opened” over a column of years is no noun. */
const isParticiple = (text: string): boolean =>
  readVerb(text.toLowerCase().split(" ")[0] ?? "")?.forms.includes("participle") === true;

/** A header begins with a capital letter, or all its words do; a name inside keeps its own. */
function inSmallLetters(header: string): string {
  const words = header.split(" ");
  const isTitle = words.every((word) => /^\p{Lu}|^(?:of|the|and|in|per)$/u.test(word));
  return words.map((word, i) => (i === 0 || isTitle ? lowered(word) : word)).join(" ");
}

const lowered = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
