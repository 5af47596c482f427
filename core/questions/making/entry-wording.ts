import type { Entity } from "../../facts/entity.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { questionForDoing } from "./place-cell.ts";
import { withItsUnit } from "./cell-unit.ts";
import { columnNoun, inSmallLetters, isParticiple, isPlural, unitOf, withoutUnit } from "./column-noun.ts";

/** Of a label that plain words ask for: “what is the county of …?” */
export const PLAIN = Symbol("plain words");

/**
 * The question for an entry that tells something of the topic, “County: Vestland”, where “what is the county of …?” would
 * not be what one says. Null for a label that no question of everyday words can be made of.
 */
export function questionForEntry(cell: TableAskable, topic: Entity | null): string | typeof PLAIN | null {
  const { header, label, answer } = cell;
  const noun = inSmallLetters(withoutUnit(header));
  if (isParticiple(noun) || noun.endsWith(" since")) return PLAIN;
  const said = questionForDoing(cell, label, null) ?? asOneSays(cell);
  if (said !== null) return /^(?:What|How|In|On)/u.test(said) ? said : `According to the text on ${label}, ${said}`;
  const isPlace = topic?.type === "place";
  if (surrounding.test(noun) && (isPlace || topic?.type === "organisation")) return `In which ${noun} is ${label}?`;
  if (noun === "airport" && isPlace) return `Which airport serves ${label}?`;
  if (noun === "mouth") return intoWhat(answer.text, label);
  const bracket = unitOf(header);
  const census = /^(?:census (?:of )?)?(\d{4})(?: census)?$/u.exec(bracket ?? "")?.[1];
  if (noun === "population" && census !== undefined && bracket !== census)
    return `What was the population of ${label} at the census of ${census}?`;
  const counted = /^number of (.+)$/u.exec(columnNoun(cell) ?? "")?.[1];
  if (counted !== undefined && bracket === null && isPlain(counted) && (isPlural(counted) || counted === "staff"))
    return `${roughly(answer)}ow many ${counted} does ${label} have?`;
  const hasUnit = withItsUnit(answer.text, header) !== null;
  const isCounted = answer.kind === "count" && counted === undefined && !numbers.test(noun) && !hasUnit;
  if (isCounted) return bodies.test(noun) ? `How large is the ${noun} of ${label}?` : null;
  const isTime = isDate(answer) || answer.kind === "period";
  if (isMeantBy(bracket, answer) && !isTime) return isPlain(noun) ? PLAIN : ofWhat(cell, noun);
  return null;
}

/** “About h”, where the text gives a rounded figure, and “H”. */
const roughly = ({ bound }: TableAskable["answer"]): string => (bound === "about" ? "About h" : "H");

/** “Into which sea does the Tern flow?” */
function intoWhat(water: string, river: string): string {
  const kind = placeNamed(water)?.sort ?? /\b(Sea|Ocean|Lake|Bay|Gulf)\b/u.exec(water)?.[1]?.toLowerCase();
  const asked = water.endsWith(" Ocean") ? "ocean" : kind;
  return /^(?:sea|ocean|lake|bay|gulf|river)$/u.test(asked ?? "")
    ? `Into which ${asked ?? ""} does ${river} flow?`
    : `Where is the mouth of ${river}?`;
}

/** Of how many it is made. */
const bodies = /^(?:\p{Ll}+ )?(?:crew|fleet|garrison|workforce|army|navy|choir|orchestra|collection|cast|herd|flock)$/u;

/** “Host country of the mills” of the Tern Union; “annual dues of members” of it. */
function ofWhat({ label, answer }: TableAskable, noun: string): string | null {
  const [, own = "", whose = ""] = /^(.+) of ((?:the |its |all )?[^ ]+(?: [^ ]+)?)$/u.exec(noun) ?? [];
  if (own === "" || !isPlain(own) || !/^\p{Ll}+(?: \p{Ll}+)*$/u.test(whose) || !isPlural(whose)) return null;
  const theirs = `${own} of ${whose.replace(/^its /u, "the ")} of ${label}`;
  const isMany = isPlural(own);
  if (answer.kind === "money" && isMany)
    return `${answer.bound === "about" ? "About how" : "How"} much are the ${theirs}?`;
  return `What ${isMany ? "are" : "is"} the ${answer.bound === "about" ? "approximate " : ""}${theirs}?`;
}

/** What is a number itself; “Crew: 145 sailors” is none. */
const numbers =
  /\b(?:population|attendance|membership|enrolment|enrollment|circulation|capacity|staff|number|total|density)\b/u;

const surrounding = /^(?:country|county|state|province|region|district|municipality|canton|continent|department)$/u;

/** “Annual rainfall”, “capital and seat”: words that “of” follows well. */
const isPlain = (noun: string): boolean =>
  /^[\p{L}’'-]+(?: [\p{L}’'-]+)*$/u.test(noun) &&
  !/\b(?:of|above|below|between|for|to|on|in|at|by|with|from|per|over|under|since|until|and|or)\b/u.test(noun) &&
  noun.split(" ").every((word, i) => isKnownWord(word.toLowerCase()) || (i > 0 && /^\p{Ll}/u.test(word)));

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
  const ofDoing = ofWhatWasDone(noun, answer);
  if (ofDoing !== null) return ofDoing;
  const [, things = "", state = ""] = /^(.+s) (in (?:use|operation|service))$/u.exec(noun) ?? [];
  if (kind === "count" && state !== "") return `${about}how many ${things} are ${state}?`;
  if (kind === "date" && festival.test(header)) return `on which date is ${withItsArticle(header)}?`;
  if ((kind === "date" || kind === "year") && nominal.test(noun)) return `what is the ${kind} of its ${noun}?`;
  const [, part = "", inside = ""] = /^(.+) \((\p{Ll}+)\)$/u.exec(noun) ?? [];
  if (kind === "measure" && dimension.test(part) && isKnownWord(inside)) return `what is the ${part} of the ${inside}?`;
  const [, own = "", added = ""] = /^([^,]+), ((?:with|without|including|excluding) .+)$/u.exec(noun) ?? [];
  if (kind === "measure" && dimension.test(noun) && !isPlain(noun) && own === "") return `what is the ${noun}?`;
  if (kind === "measure" && dimension.test(own)) return `What is the ${own} of ${label}, ${added}?`;
  const isFor =
    /^\p{Ll}+ (?:for|per) (?:an? )?\p{Ll}+(?: \p{Ll}+)?$/u.test(noun) && isKnownWord(noun.split(" ")[0] ?? "");
  if (amount !== null && isFor) return `what is the ${noun}?`;
  return null;
}

/** “Iron used”, “boats built per year” */
function ofWhatWasDone(noun: string, { kind, amount, bound }: TableAskable["answer"]): string | null {
  const [, made = "", done = "", often] =
    /^(\p{Ll}+(?: \p{Ll}+)?) (\p{Ll}+)( (?:per|a|each|every) \p{Ll}+)?$/u.exec(noun) ?? [];
  if (amount === null || kind === "year" || kind === "date" || made === "" || !isParticiple(done)) return null;
  if (!made.split(" ").every((word) => isKnownWord(word))) return null;
  const about = bound === "about" ? "about " : "";
  const [many, be] = isPlural(made)
    ? ["many", often === undefined ? "were" : "are"]
    : ["much", often === undefined ? "was" : "is"];
  return `${about}how ${many} ${made} ${be} ${done}${often ?? ""}?`;
}

/** “Notes”, “Worth knowing”: anything may stand there. */
export const isRemark = (header: string): boolean =>
  /^(?:notes?|remarks?|details?|comments?|worth \p{Ll}+ing|good to know)\b/iu.test(header);
