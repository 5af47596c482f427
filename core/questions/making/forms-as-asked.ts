import { isGivenName, isNounOfPerson, surnameInFront } from "../../facts/person-names.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { isCommonWord } from "../../text/tagger.ts";
import { isNounOfPeople } from "../../facts/nouns-of-peoples.ts";

/** What is right because of how a question is put: the surname of whom it asks for, and the class that it calls them by. */
export function formsAsAsked(key: string, stem: string): string[] {
  return [...surnameOfAsked(key, stem), ...withClass(key, stem)];
}

/** “Brandt” for “Uwro Karl Brandt” where “who” or “the Norwegian ____” asks for somebody; “de Saal” and “Saal” for “Uwro de Saal”. */
function surnameOfAsked(key: string, stem: string): string[] {
  if (!asksForSomebody(stem)) return [];
  const [, given = "", particle = "", surname = ""] = nameInFull.exec(key) ?? [];
  const isOrdinary = isGivenName(given) || !isCommonWord(given.toLowerCase());
  if (surname === "" || !isOrdinary || surnameInFront(key) !== null || isNameHead(surname)) return [];
  if (isOfPlaceOrThing(surname) || notNames.test(key)) return [];
  return particle === "" ? [surname] : [`${particle}${surname}`, surname];
}

/** The answer to “who” may be a company. */
const isOfPlaceOrThing = (surname: string): boolean =>
  placeNamed(surname)?.sort === "country" ||
  /^(?:Group|Brothers|Sons|Works|Mills|Motors|Airlines|Army|Navy|Party|Union|League|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|XVI)$/u.test(
    surname,
  );

const nameInFull =
  /^(?:(?:Sir|Dame|Lord|Lady|Dr|Prof|Mr|Mrs|Ms)\.? )?(\p{Lu}[\p{L}’'-]+)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,3}? ((?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|zu) )*)(\p{Lu}[\p{L}’'-]+)$/u;

/** A ruler or a saint has no surname, and in these languages a part of the name is none. */
const notNames =
  /^(?:King|Queen|Emperor|Empress|Pope|Prince|Princess|Sultan|Tsar|Saint|St|Duke|Archduke|Count|The|Ibn|Abu|Al|El|Bishop|Archbishop|Lake|Mount) |\b(?:ibn|bin|bint|abu|al|el|ben)\b|\b(?:Ibn|Abu|Bin|Bint)\b/u;

const asksForSomebody = (stem: string): boolean =>
  /\b[Ww]ho(?:m|se)?\b/u.test(stem) || isCalledAs(classInFront(stem) ?? "");

const isCalledAs = (noun: string): boolean =>
  isNounOfPerson(noun.toLowerCase()) || isNounOfPeople(noun) || /^\p{Lu}\p{Ll}+(?:man|woman|ian|ean)$/u.test(noun);

/** “Bishop” of “by the bishop ____” */
const classInFront = (stem: string): string | null =>
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+) ____/u.exec(stem)?.[1] ??
  null;

/** “Bishop Ulf” for “Ulf” where the question asks for “the bishop ____”; “Comet 81W” for “the comet ____”. */
function withClass(key: string, stem: string): string[] {
  const noun = /\b(\p{Ll}+) ____/u.exec(stem)?.[1] ?? "";
  return titles.test(noun) && /^[\p{Lu}\d]\S*(?: \S+)?$/u.test(key) && !key.toLowerCase().includes(noun)
    ? [`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${key}`]
    : [];
}

const titles =
  /^(?:king|queen|emperor|empress|sultan|pope|bishop|archbishop|abbot|saint|apostle|prophet|prince|princess|duke|count|lord|caliph|pharaoh|tsar|general|admiral|captain|president|professor|comet|asteroid)$/u;

const kin = "(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin)";
const kinCalled = new RegExp(
  String.raw`\b${kin}(?: of [^_]{1,60})? (?:is|was) (?:called|named) ____|\b[Ff]irst name\b`,
  "u",
);

/** “Ulf” for “Ulf Brandt”, who is asked for by what the father of somebody was called; “Maria” is half of “Maria Anna”. */
export function firstNameOfKin(key: string, stem: string): string[] {
  const [, first = "", next = ""] = /^(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+)/u.exec(key) ?? [];
  return first !== "" && kinCalled.test(stem) && !isGivenName(next) && !notNames.test(key) ? [first] : [];
}
