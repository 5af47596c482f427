import type { Entity } from "../../facts/entity.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { columnNoun, inSmallLetters, isParticiple, isPlural, unitOf, withoutUnit } from "./column-noun.ts";

/**
 * The question for an entry that tells something of the topic, “County: Vestland”, where “what is the county of …?” would
 * not be what one says: in words of its own, or with the label as it stands. Null where those plain words do.
 */
export function questionForEntry(cell: TableAskable, topic: Entity | null): string | null {
  const { header, label, answer } = cell;
  const noun = inSmallLetters(withoutUnit(header));
  if (isParticiple(noun) || noun.endsWith(" since")) return null;
  const said = asOneSays(cell);
  if (said !== null) return said.startsWith("What") ? said : `According to the text on ${label}, ${said}`;
  const isPlace = topic?.type === "place";
  if (surrounding.test(noun) && (isPlace || topic?.type === "organisation")) return `In which ${noun} is ${label}?`;
  if (noun === "airport" && isPlace) return `Which airport serves ${label}?`;
  const bracket = unitOf(header);
  const census = /^(?:census (?:of )?)?(\d{4})(?: census)?$/u.exec(bracket ?? "")?.[1];
  if (noun === "population" && census !== undefined && bracket !== census)
    return `What was the population of ${label} at the census of ${census}?`;
  const counted = /^number of (.+)$/u.exec(columnNoun(cell) ?? "")?.[1];
  if (counted !== undefined && bracket === null && isPlural(counted) && isPlain(counted))
    return `How many ${counted} does ${label} have?`;
  const isCounted = answer.kind === "count" && counted === undefined && !numbers.test(noun);
  const isTime = isDate(answer) || answer.kind === "period";
  if (isPlain(noun) && isMeantBy(bracket, answer) && !isTime && !isCounted) return null;
  return quoted(cell);
}

/** What is a number itself; “Crew: 145 sailors” is none. */
const numbers =
  /\b(?:population|attendance|membership|enrolment|enrollment|circulation|capacity|staff|number|total|density)\b/u;

const surrounding = /^(?:country|county|state|province|region|district|municipality|canton|continent|department)$/u;

/** “Annual rainfall”, “capital and seat”: words that “of” follows well. */
const isPlain = (noun: string): boolean =>
  /^[\p{L}’'-]+(?: [\p{L}’'-]+)*$/u.test(noun) &&
  !/\b(?:of|above|below|between|for|to|on|in|at|by|with|from|per|over|under|since|until|and|or)\b/u.test(noun) &&
  noun.split(" ").every((word) => isKnownWord(word.toLowerCase()));

const isDate = ({ kind }: TableAskable["answer"]): boolean => kind === "year" || kind === "date";

/** A bracket that is the unit of a bare figure, or the year of any. */
const isMeantBy = (bracket: string | null, { text, amount }: TableAskable["answer"]): boolean =>
  bracket === null || /^\d{4}$/u.test(bracket) || (amount !== null && /^[\d.,\s]+$/u.test(text));

/** “Height of towers above water”: one thing in words of every day. */
export const dimension =
  /^(?:\p{Ll}+ )?(?:length|height|width|depth|area|span|weight|distance|diameter|point|clearance|volume)(?:,? [\p{L}’'-]+)*$/u;

const nominal = /^(?:independence|foundation|accession|opening|completion|consecration|incorporation|inauguration)$/u;

const festival =
  /^(?:(?:The )?(?:Feast|Festival|Day) of (?:the |St\.? )?\p{Lu}|(?:\p{Lu}[\p{L}’'.]* )+(?:Day|Festival|Carnival|Regatta|Fair)$)/u;

/** “The Feast of the Tern”, “the Marle Festival”; “National Day” has none. */
const withItsArticle = (name: string): string => (name.endsWith(" Day") ? name : `the ${name.replace(/^The /u, "")}`);

/** Labels that say more than a noun, each put as a question on the text; null where they are of no such sort. */
function asOneSays({ header, label, answer }: TableAskable): string | null {
  const noun = inSmallLetters(header);
  const { kind, amount, bound } = answer;
  const about = bound === "about" ? "about " : "";
  const [, made = "", done = ""] = /^(\p{Ll}+) (\p{Ll}+)$/u.exec(noun) ?? [];
  if (amount !== null && kind !== "year" && made !== "" && isParticiple(done) && isKnownWord(made))
    return isPlural(made) ? `${about}how many ${made} were ${done}?` : `${about}how much ${made} was ${done}?`;
  const [, things = "", state = ""] = /^(.+s) (in (?:use|operation|service))$/u.exec(noun) ?? [];
  if (kind === "count" && state !== "") return `${about}how many ${things} are ${state}?`;
  if (kind === "date" && festival.test(header)) return `on which date is ${withItsArticle(header)}?`;
  if ((kind === "date" || kind === "year") && nominal.test(noun)) return `what is the ${kind} of its ${noun}?`;
  const [, part = "", inside = ""] = /^(.+) \((\p{Ll}+)\)$/u.exec(noun) ?? [];
  if (kind === "measure" && dimension.test(part) && isKnownWord(inside)) return `what is the ${part} of the ${inside}?`;
  const [, own = "", added = ""] = /^([^,]+), ((?:with|without|including|excluding) .+)$/u.exec(noun) ?? [];
  if (kind === "measure" && dimension.test(own)) return `What is the ${own} of ${label}, ${added}?`;
  const isFor =
    /^\p{Ll}+ (?:for|per) (?:an? )?\p{Ll}+(?: \p{Ll}+)?$/u.test(noun) && isKnownWord(noun.split(" ")[0] ?? "");
  if (amount !== null && isFor) return `what is the ${noun}?`;
  return null;
}

/** “Notes”, “Worth knowing”: anything may stand there. */
export const isRemark = (header: string): boolean =>
  /^(?:notes?|remarks?|details?|comments?|worth knowing|good to know)\b/iu.test(header);

/** “Height of towers above water” says what it means as it stands, and not with “of the bridge” behind it. */
function quoted({ header, label, answer }: TableAskable): string | null {
  if (isRemark(header) || /^(?:purpose|use|function|aim|type|status|website|address|telephone)\b/iu.test(header))
    return null;
  const noun = inSmallLetters(header);
  if (answer.kind === "measure" && dimension.test(noun))
    return `According to the text on ${label}, what is the ${noun}?`;
  const asked =
    answer.kind === "year"
      ? "Which year"
      : answer.kind === "date"
        ? "Which date"
        : answer.kind === "period"
          ? `Which ${answer.sort ?? "period"}`
          : answer.amount === null
            ? "What"
            : "Which figure";
  return `${asked} does the text on ${label} give for “${header}”?`;
}
