import { isCalling, isRole } from "../entities/callings.ts";
import type { Entity } from "../entity.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import { isOrgan } from "../organs.ts";
import { headOf } from "../resolution/phrase-text.ts";
import type { Piece, Statement } from "../statements/statement.ts";
import { ask, behind, describesAnswer, others, withoutTimes, type AloneSlot } from "./asking.ts";

/** Happenings that come once: a second date in the question would only give something away. */
const once = new Set(
  "bear die found establish create bury build open inaugurate publish discover invent abolish dissolve assassinate".split(
    " ",
  ),
);

/** Verbs by which one comes from somewhere. */
const motions = new Set(
  "move come go travel emigrate migrate arrive return depart sail flee walk drive fly".split(" "),
);

/** The common word by which one asks for a name; null where it would mislead: Fall River is no river. */
function sortOf(entity: Entity): string | null {
  const { hasArticle, name } = entity;
  const sort = sortAsked(entity);
  if (sort === null || (vague.has(sort) && placeNamed(name)?.sort !== sort) || name.toLowerCase() === sort) return null;
  return waters.test(sort) && !hasArticle && name.toLowerCase().endsWith(` ${sort}`) ? null : sort;
}

/** “Which commission?” would be half of the European Commission, and Stone Town is no town: those are asked for otherwise. */
export function sortAsked({ sort, name }: Entity): string | null {
  if (isOrgan(name)) return "body";
  if (sort === null || !name.toLowerCase().includes(sort)) return sort;
  if (bodies.test(sort) || /^House of (?:Commons|Lords|Representatives|Keys|Councillors)$/u.test(name)) return "body";
  if (sort === "town" && name.endsWith(" Town")) return null;
  // “Fort Holm” and “Port Holm” are towns as often.
  if (/^(?:Fort|Port) \p{Lu}/u.test(name) && /^(?:fort|port)$/u.test(sort)) return null;
  return /^(?:house|hall)$/u.test(sort) && !name.startsWith("House of ") ? "building" : sort;
}

const bodies =
  /^(?:commission|committee|council|board|assembly|panel|authority|bureau|service|programme|program|network|initiative)$/u;

const vague = new Set(["hall", "order", "nation", "region", "province", "state"]);
const waters = /^(?:river|sea|ocean|canal|strait|channel|bay|gulf|desert|forest|valley|island|mountain)$/u;

/** The question for a name; null where none can be put well. */
export function askForName(slot: AloneSlot, named: Entity): string | null {
  const entity = { ...named, sort: sortOf(named) };
  const { statement, piece } = slot;
  const { argument } = piece;
  const own = once.has(statement.verb.base) ? withoutTimes(others(slot)) : others(slot);
  const rest = own.filter((each) => !describesAnswer(each, piece));
  if (argument.role === "object") {
    if (namesHolder(statement, named, rest)) return ask("Who", slot, rest);
    if (statement.verb.isCopula || statement.verb.base === "become" || statement.verb.isPassive)
      return askForNewName(slot, rest);
    if (entity.type === "person") return ask(capitalised(whomOf(slot)), slot, rest);
    return entity.sort === null ? null : ask(`Which ${entity.sort}`, slot, rest);
  }
  // “South of which city” would have to take along how far.
  if (argument.role !== "prepositional" || argument.preposition.tag === "adv") return null;
  const preposition = argument.preposition.text.toLowerCase();
  if (preposition === "as")
    return entity.type !== "person" && isStart(statement) ? ask("Under what name", slot, rest) : null;
  // “In which country is it a volcano on the island of …?” is no question that anybody would ask.
  const isWhereItIs = statement.verb.isCopula && statement.pieces.some((each) => each.argument.role === "object");
  if (
    isWhereItIs ||
    preposition === "of" ||
    (preposition === "from" && argument.isLeading && !motions.has(statement.verb.base))
  )
    return null;
  if (isTongue(named.name)) {
    const behindIt = statement.sentence.text.slice(statement.sentence.tokens[argument.range.to - 1]?.end);
    // “In Latin, then in French”: in which of them?
    return preposition !== "in" || otherTongue.test(behindIt) ? null : ask("In which language", slot, rest);
  }
  if (entity.type === "person") {
    const takesPerson = ["by", "with", "under", "from", "to", "against", "for", "after"].includes(preposition);
    const work = preposition === "by" ? workOf(piece, rest) : null;
    if (work !== null) return askForMaker(slot, work, rest);
    return takesPerson ? ask(behind(preposition, whomOf(slot)), slot, rest) : null;
  }
  if (entity.sort !== null && entity.type !== "event")
    return ask(
      behind(entity.sort === "island" && preposition === "in" ? "on" : preposition, `which ${entity.sort}`),
      slot,
      rest,
    );
  return entity.type === "place" && (preposition === "in" || preposition === "at") ? ask("Where", slot, rest) : null;
}

/** “Taught in Latin”: a language, and no place; what a land has as well, its adjective, is none that one is in. */
const isTongue = (name: string): boolean => tongues.test(name) || countryOfAdjective(name) !== undefined;

const tongues =
  /^(?:(?:Old|Middle|Ancient|Modern|Classical|Church|High|Low) )?(?:Latin|Greek|Hebrew|Arabic|Aramaic|Sanskrit|Persian|English|Gaelic|Welsh|Breton|Basque|Catalan|Galician|Yiddish|Esperanto|Frisian|Flemish|Slavonic|Norse|Coptic|Akkadian|Sumerian|Babylonian|Mandarin|Cantonese|Hindi|Urdu|Tamil|Bengali|Malay|Swahili|Zulu|Xhosa|Afrikaans|Nahuatl|Quechua)$/u;

const otherTongue = /^,? (?:then|later|afterwards|and|or)(?: only| also)? (?:in |\p{Lu})/u;

/** “Ada Holm’s husband was Karl Stein”, “the first head of the school was Karl Stein”: who that was. */
function namesHolder({ verb, subject, sentence, subjectRange }: Statement, { type }: Entity, rest: readonly Piece[]) {
  const head = headOf(sentence.tokens.slice(subjectRange.from, subjectRange.to))?.lower ?? "";
  const isOfSomebody = (isCalling(head) || isRole(head)) && /[’']s?\s|\sof\s/u.test(subject.text);
  const isLone = subject.entity === null && !subject.isPlural && rest.every(({ kind }) => kind === "time");
  // “Who was the mayor?” asks for one of many.
  const isOneOfMany = offices.test(head) && rest.length === 0 && !ranks.test(subject.text);
  return verb.base === "be" && isOfSomebody && isLone && !isOneOfMany && (type === "person" || type === "other");
}

const offices =
  /^(?:president|chair(?:man|woman|person)?|director|mayor|minister|chancellor|governor|commander|captain|bishop|archbishop|pope|king|queen|prince|princess|emperor|leader|secretary|manager|owner|conductor|editor|ruler|lord|judge)$/u;
const ranks = /\b(?:first|second|third|fourth|fifth|last|only|founding|original|principal)\b/u;

/** “The Danish writer Ada Brandt” is asked for as a writer; where she came from would tell her from the rest. */
function whomOf({ statement: { sentence }, phrase, index }: AloneSlot): string {
  const words = sentence.tokens.slice(phrase.from, index);
  const described = words.filter(({ text }, i) => !(i === 0 && text === "the") && !/\p{Lu}/u.test(text));
  const noun = described.at(-1);
  const isCalled = noun?.tag === "noun" && (isCalling(noun.lower) || isRole(noun.lower));
  const isPlain = described.every(({ tag }) => describing.has(tag)) && described.length <= 3;
  return isCalled && isPlain ? `which ${described.map(({ text }) => text).join(" ")}` : "whom";
}

const describing = new Set(["adj", "noun"]);

const works =
  /\b(?:(designs|plans|drawings|sketches)|an? (?:\p{Ll}+ )?(?:novel|play|poem|book|story|statue|painting|opera|film|design|plan|libretto|translation|text|score))$/u;

/** “To designs by Holm”, “a statue by Holm”: the work that stands in front of “by”, and is his. */
const workOf = ({ argument: { range } }: Piece, pieces: readonly Piece[]): Piece | null =>
  pieces.find(
    ({ argument, text }) => argument.range.to === range.from && works.test(text) && !text.startsWith("into "),
  ) ?? null;

/** “To whose designs was the hall rebuilt?”; a statue that somebody made was put up by others. */
function askForMaker(slot: AloneSlot, work: Piece, rest: readonly Piece[]): string | null {
  const [, plans] = works.exec(work.text) ?? [];
  if (plans === undefined || work.argument.role !== "prepositional" || work.text.split(" ").length !== 2) return null;
  const left = rest.filter((each) => each !== work);
  return ask(behind(work.argument.preposition.text, `whose ${plans}`), slot, left);
}

/** “Was founded as the Guild”: under that name. */
const isStart = ({ verb }: Statement): boolean =>
  verb.isPassive &&
  /^(?:found|establish|create|set|launch|open|start|form|organize|organise|incorporate)$/u.test(verb.base);

const naming = new Set(["name", "rename", "call", "christen", "dub", "title"]);

/** “In 1952 it was renamed the Committee”: the name is what was given. */
function askForNewName(slot: AloneSlot, rest: readonly Piece[]): string | null {
  const { verb } = slot.statement;
  return verb.isPassive && naming.has(verb.base) ? ask("What", slot, rest) : null;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
