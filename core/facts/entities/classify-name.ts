import { placeNamed } from "../gazetteer.ts";
import { givenNames, nameHeads, personTitles } from "./name-head-table.ts";

export type NameType =
  "person" | "place" | "organisation" | "event" | "award" | "work" | "vessel" | "acronym" | "other";

/** What a name is, as far as its words tell. */
export interface NameClass {
  readonly type: NameType;
  /** The common word that asks for it: “city”, “prize”, “committee”; null where there is none. */
  readonly sort: string | null;
  readonly gender: "m" | "f" | null;
}

const heads = new Map<string, NameType>();
for (const line of nameHeads.trim().split("\n")) {
  const [type = "other", words = ""] = line.split(": ");
  for (const word of words.split(" ")) if (!heads.has(word) && isNameType(type)) heads.set(word, type);
}

function isNameType(text: string): text is NameType {
  return ["person", "place", "organisation", "event", "award", "work", "vessel"].includes(text);
}

const gendered = (table: string): Map<string, "m" | "f" | null> =>
  new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [mark = "", words = ""] = line.split(": ");
        const gender = mark === "m" || mark === "f" ? mark : null;
        return words
          .split(" ")
          .filter((word) => !/-[mf]$/u.test(word))
          .map((word): [string, "m" | "f" | null] => [word, gender]);
      }),
  );

const given = gendered(givenNames);
const titles = gendered(personTitles);
const particles = new Set([
  "van",
  "von",
  "de",
  "der",
  "den",
  "da",
  "di",
  "du",
  "del",
  "della",
  "la",
  "le",
  "ibn",
  "bin",
  "al",
  "el",
  "af",
  "zu",
  "of",
  "the",
  "ter",
  "ten",
  "do",
  "dos",
  "das",
  "y",
]);

/** A word after which “of” or “for” goes on with the name: “Treaty of”, “Organization for”. */
export const isNameHead = (word: string): boolean => heads.has(word.toLowerCase());

export const isPersonTitle = (word: string): boolean => titles.has(word.toLowerCase().replace(/\.$/u, ""));

export const isGivenName = (word: string): boolean => given.has(word.split("-")[0] ?? word);

export const isParticle = (word: string): boolean => particles.has(word.toLowerCase());

const provision = /^(?:Part|Article|Chapter|Section|Annex|Title) (?:\d+|[IVXLC]+) of the (\p{Lu}.+)$/u;

/** “Treaty of Marle” of “Part V of the Treaty of Marle”; null for what is whole. */
export const wholeOf = (name: string): string | null => provision.exec(name)?.[1] ?? null;

const companyForm =
  /(?<=\p{L}),? (?:PLC|plc|Ltd|Limited|Inc|Incorporated|Corp|LLC|AG|GmbH|S\.?A|SE|N\.?V|B\.?V|AB|ASA|A\/S|Oyj|SpA)\.?$/u;

/** “Orrin” of “Orrin PLC”: a company by its name without the form that the law gives it. */
export const withoutCompanyForm = (name: string): string => name.replace(companyForm, "");

/** “Haakon the Fair”, which is no fair. */
const bynamed = /^\p{Lu}\p{Ll}+(?: [IVX]+)? the \p{Lu}\p{Ll}+$/u;

/** Classifies a name by its words alone; the text around it may say more. */
export function classifyName(name: string): NameClass {
  const whole = wholeOf(name);
  if (whole !== null) return classifyName(whole);
  const words = name.replace(/[“”"]/gu, "").split(/\s+/u);
  const [first = "", ...rest] = words.filter((word) => word.toLowerCase() !== "the");
  const place = placeNamed(name);
  if (/\S\s&\s\S|\p{L}\sInternational$/u.test(name)) return { type: "organisation", sort: null, gender: null };
  if (rest.length === 0 && given.has(first) && !place)
    return { type: "person", sort: null, gender: given.get(first) ?? null };
  if (withoutCompanyForm(name) !== name) return { type: "organisation", sort: "company", gender: null };
  const person = personOf(first, rest);
  if (person && !(place && rest.length > 0 && place.sort === "city")) return person;
  if (place) return { type: "place", sort: place.sort, gender: null };
  if (bynamed.test(name)) return { type: "person", sort: null, gender: given.get(first) ?? null };
  const head = headOf([first, ...rest]);
  if (head) return head;
  if (/^(?:\p{Lu}\.?){2,7}s?$/u.test(name) && rest.length === 0) return { type: "acronym", sort: null, gender: null };
  return { type: "other", sort: null, gender: null };
}

/** “General Holm” is somebody, “General Chart of the Deserts” is none. */
function personOf(first: string, rest: readonly string[]): NameClass | null {
  const title = titles.get(first.toLowerCase().replace(/\.$/u, ""));
  const [next = ""] = rest;
  const isThing = first === "General" && rest.includes("of") && !given.has(next);
  if (title !== undefined && rest.length > 0 && !isThing && !isHeadOfTitled(rest) && !isParticle(next))
    return { type: "person", sort: null, gender: title ?? given.get(next) ?? null };
  const capitals = rest.filter((word) => !isParticle(word));
  const isName = given.has(first.split("-")[0] ?? first) && rest.length > 0 && rest.length <= 4;
  if (!isName || capitals.some((word) => isNameHead(word) || !/^\p{Lu}/u.test(word))) return null;
  return { type: "person", sort: null, gender: given.get(first.split("-")[0] ?? first) ?? null };
}

/** “President Lind Bridge” is a bridge, “President Karl S. Grant” no grant. */
const isHeadOfTitled = (rest: readonly string[]): boolean =>
  isNameHead(rest.at(-1) ?? "") && !rest.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word));

/** The head stands last, or before “of”, “for”, “in”, “on”: “University of Leipzig”; or first: “Lake Constance”. */
function headOf(words: readonly string[]): NameClass | null {
  const cut = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|on|against|to|at|de)$/u.test(word));
  const core = cut < 0 ? words : words.slice(0, cut);
  const last = (core.at(-1) ?? "").toLowerCase();
  const [start = ""] = words;
  for (const word of [
    last,
    ["lake", "mount", "fort", "port", "cape", "river", "saint", "hotel", "villa", "hms", "uss", "ss"].includes(
      start.toLowerCase(),
    )
      ? start.toLowerCase()
      : "",
  ]) {
    const type = heads.get(word) ?? heads.get(word.replace(/s$/u, ""));
    if (type) return { type, sort: askedAs(word), gender: null };
  }
  return null;
}

/** What the noun in front of a name makes of it: “the warship Vasa”, “the river Aa”. */
export function typeByNoun(noun: string): NameType | null {
  const type = heads.get(noun) ?? heads.get(/(?:ship|boat)$/u.exec(noun)?.[0] ?? "");
  return type === "vessel" || type === "place" || type === "organisation" || type === "work" ? type : null;
}

/** Plural heads and heads that are no answer to “which …” ask by another word. */
function askedAs(head: string): string | null {
  if (
    ["nations", "staff", "commissioner", "games", "olympics", "wars", "falls", "studios", "cross", "crescent"].includes(
      head,
    )
  )
    return null;
  if (/^(?:rovers|wanderers|athletic|rangers|harriers)$/u.test(head)) return "club";
  if (head === "mount") return "mountain";
  return head;
}
