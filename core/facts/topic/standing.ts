import { escaped } from "../../base/escaped.ts";
import { withoutCompanyForm } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import { includesWord, subjectOfHeadline } from "../resolution/headline.ts";

/** A line with what it says by itself, whatever is looked for in it. */
export interface Line {
  readonly text: string;
  /** Without its article and without what it adds. */
  readonly bare: string;
  /** What it may be the name of as a whole. */
  readonly wholes: readonly string[];
  /** What its colons and dashes divide. */
  readonly parts: readonly string[];
  /** What it is about, as far as its words tell. */
  readonly subject: string;
}

/**
 * How a line names something: as all of it, as one of the parts that a colon or dash divides, in front, as a place behind
 * a preposition, or otherwise; “aside” where the line is of something else all the same, as of what it owns.
 */
export type Standing = "whole" | "part" | "front" | "place" | "within" | "aside";

const byRank: readonly Standing[] = ["whole", "part", "front", "within", "place", "aside"];

/** The strongest of the ways in which lines name something; null where none does. */
export function strongestStanding(lines: readonly Line[], entity: Entity, others: readonly Entity[]): Standing | null {
  const ways = lines.map((line) => standingIn(line, entity, others));
  return byRank.find((way) => ways.includes(way)) ?? null;
}

export function standingIn(line: Line, entity: Entity, others: readonly Entity[]): Standing | null {
  const names = namesInLines(entity);
  const { text, bare, wholes, parts, subject } = line;
  // “Orrin Ltd” is not Ada Orrin, who founded it.
  const isAll = (part: string) =>
    names.some((name) => name.toLowerCase() === part.toLowerCase()) &&
    !(entity.type === "person" && part !== entity.name && isFirmIn(text, part));
  if (wholes.some(isAll)) return "whole";
  if (parts.some(isAll)) return isByname(line, entity, others) ? "aside" : "part";
  const name = names.filter((each) => isNamedInLine(text, each)).sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return null;
  const isOfAnother = others.some(
    (other) =>
      other !== entity &&
      namesInLines(other).some(
        (longer) => longer.length > name.length && includesWord(longer, name) && isNamedInLine(text, longer),
      ),
  );
  if (isOfAnother || isOwner(text, name)) return "aside";
  if (isBehind(text, name, "to|from|near|with|between|for|against|by|off|beyond")) return "aside";
  if (isBehind(text, name, "in|at|on|of|around|through|inside|under|over|across|into|behind")) return "place";
  if (!isNamedInLine(subject, name)) return "within";
  return bare.toLowerCase().startsWith(name.toLowerCase()) ? "front" : "within";
}

/** “Lake Orrin: the lake of stars”: what has small letters behind a name is what that is called as well. */
function isByname({ text }: Line, { aliases }: Entity, others: readonly Entity[]): boolean {
  const [first = "", byname = ""] = partsOf(text);
  const isCalled = [...aliases].some((alias) => byname.toLowerCase() === `the ${alias.toLowerCase()}`);
  return isCalled && /^the \p{Ll}/u.test(byname) && others.some((other) => other.aliases.has(first));
}

const partsOf = (text: string): string[] => text.split(/\s*[:|]\s+|\s+[–—-]\s+/u);

const isFirmIn = (line: string, name: string): boolean =>
  partsOf(line).some((part) => part !== name && withoutCompanyForm(part) === name);

const isBehind = (line: string, name: string, prepositions: string): boolean =>
  new RegExp(`(?:^|\\s)(?:${prepositions}) (?:the )?${escaped(name)}(?!\\p{L})`, "iu").test(line);

/** A name stands in a line with small letters only with its capital: “The woman behind the photograph” names no Photograph 51. */
const isNamedInLine = (line: string, name: string): boolean =>
  includesWord(line, name) && (line.includes(name) || !isOfSmallLetters.test(line) || name === name.toUpperCase());

const isOfSmallLetters = /^[^\p{Ll}]*\p{Lu}.*\s\p{Ll}/u;

const isOwner = (line: string, name: string): boolean =>
  /^[’']s?(?!\p{L})/u.test(line.slice(line.toLowerCase().indexOf(name.toLowerCase()) + name.length));

/** What a line may call an entity: a headline leaves out what stands between, “Ada Holm” for “Ada Maria Holm”. */
function namesInLines({ name, type, aliases }: Entity): string[] {
  const words = name.split(" ");
  const short = type === "person" && words.length > 2 ? [`${words[0] ?? ""} ${words.at(-1) ?? ""}`] : [];
  return [...aliases, ...short].filter((each) => each.length > 2 || each === each.toUpperCase());
}

/** “Ada Holm, Founder of the Orrin Works, 1902–1964” */
const ofALife = /^(\p{Lu}\S*(?: \p{Lu}\S*){1,3}), .* \d{4}\s?[–-]\s?\d{4}$/u;

/** “The Orrin (1902–1964)”, “Orrin, after the war”: a line without its article and without what it adds. */
const withoutAddition = (line: string): string =>
  withoutTown(line)
    .replace(/\s\([^()]*\)/gu, "")
    .replace(/,\s(?:\d{3,4}\b|\p{Ll}).*$/u, "")
    .replace(ofALife, "$1")
    .replace(/^(?:The|A|An)\s/iu, "")
    .replace(/(?<!\.\p{Lu})[.!]$/u, "")
    .trim();

/** “Orrin Abbey” of “Orrin Abbey, Lisbon”. */
export function withoutTown(line: string): string {
  const [, name = "", place = ""] = /^([^,]+), ([^,]+)$/u.exec(line) ?? [];
  return placeNamed(place) === undefined ? line : name;
}

/** “Ada Holm” of “Who was Ada Holm?”, “Orrin” of “About the Orrin” and “Welcome to Orrin”. */
export const askedIn = (line: string): string =>
  /^(?:[Ww]ho|[Ww]hat) (?:is|was|are|were) (?:the )?(\p{Lu}.+?)\?$/u.exec(line)?.[1] ??
  introduced.exec(line)?.[1] ??
  line;

const introduced =
  /^(?:(?:All )?[Aa]bout|Welcome to|Discover(?:ing)?|Introducing|Meet(?:ing)?|Explor(?:e|ing)|(?:The|A) (?:(?:[Ss]hort|[Bb]rief) )?(?:[Ss]tory|[Hh]istory|[Pp]ortrait|[Pp]rofile) of|\d+ [Yy]ears of) (?:[Tt]he )?(\p{Lu}\S*(?: \S+){0,5})$/u;

const inShort = / (?:in (?:\p{Ll}+ minutes|brief|figures|numbers|pictures|short)|at a glance)\b.*$/u;

export function readLine(text: string): Line {
  const bare = withoutAddition(text);
  return {
    text,
    bare,
    wholes: [bare, withoutCompanyForm(bare), askedIn(bare)],
    parts: text
      .split(/\s*[:|]\s+|\s+[–—-]\s+/u)
      .map(withoutAddition)
      .flatMap((part) => [part, part.replace(inShort, ""), withoutCompanyForm(part)]),
    subject: subjectOfHeadline(text),
  };
}
