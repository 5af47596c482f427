import { placeNamed } from "../../facts/gazetteer.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { isKnownWord } from "../../text/tagger.ts";
import type { Naming } from "./naming.ts";
import { endsWithOrgan } from "./own-organs.ts";

const body =
  /^(?:Treaty|Convention|Agreement|Charter|Protocol|Organi[sz]ation|Committee|Commission|Council|Agency|Union|Fund|Programme|Association|Federation|League|Institute|Laboratory|Office|Authority|Bank|Board)$/u;

/** “SFT” for “Seed-Free Treaty”, “CRW” for “Convention on the Rights of Weavers”: unless the letters are another's in the text. */
export function initialsOfBody(key: string, { names, called }: Pick<Naming, "names" | "called">): string[] {
  const words = key.split(/[ -]/u).filter((word) => /^\p{Lu}/u.test(word));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isBody =
    words.length >= 3 &&
    ((body.test(last) && !/ (?:of|and) /u.test(key)) || (body.test(first) && key.startsWith(`${first} o`)));
  if (!isBody || !words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && isKnownWord(word.toLowerCase()))) return [];
  const letters = words.map((word) => word.charAt(0)).join("");
  const isAnother = (called(letters)?.name ?? key) !== key || names.lettersInFull(letters).some((name) => name !== key);
  return isAnother ? [] : [letters];
}

/** “World Lace List” for “UNLO World Lace List”: the acronym in front says whose it is. */
export function withoutAcronym(key: string, { called }: Pick<Naming, "called">): string[] {
  const rest = /^\p{Lu}{3,} (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+)$/u.exec(key)?.[1];
  return rest === undefined || (called(rest)?.name ?? key) !== key ? [] : [rest];
}

const organOfNations = /^(?:General Assembly|Security Council|Economic and Social Council)$/u;

/** “UN General Assembly” for “General Assembly”, in a text on a body of the United Nations. */
export function organsOfNations(key: string, { topic }: Pick<Naming, "topic">): string[] {
  const isOfNations = topic?.name.includes("United Nations") === true;
  return isOfNations && organOfNations.test(key) ? [`UN ${key}`, `United Nations ${key}`] : [];
}

/** “Council” and “Tern League Council” for “TL Council”, where the text is on the Tern League: everybody knows whose it is. */
export function formsOfTopicsOwn(key: string, { topic, called }: Pick<Naming, "topic" | "called">): string[] {
  const [, owner = "", rest = ""] = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}.*)$/u.exec(key) ?? [];
  if (topic === null || topic.type === "person") return [];
  const initials = topic.name.match(/\p{Lu}/gu)?.join("");
  if ((owner !== initials && called(owner)?.name !== topic.name) || !endsWithOrgan(rest)) return [];
  return owner === topic.name ? [rest] : [rest, `${topic.name} ${rest}`];
}

const nationsHouse = /^(?:National|Federal) (Congress|Parliament|Assembly|Council|Diet|Senate)$/u;

/** “Congress” for “National Congress”: each nation has one. */
export function houseOfNation(key: string): string[] {
  const house = nationsHouse.exec(key)?.[1];
  return house === undefined ? [] : [house];
}

const ofTown =
  /^(?:(?:International|Summer|Winter|Spring|Autumn|Old|New|City|Town|Music|Film|Book) )+(?:Festival|Town|Hall|Fair|Marathon|Biennale)$/u;

/** “Arnby Summer Festival” for “Summer Festival”, in a text on Arnby. */
export function withTown(key: string, { topic }: Pick<Naming, "topic">): string[] {
  return topic?.type === "place" && ofTown.test(key) ? [`${topic.name} ${key}`] : [];
}

/** “Arnby Weavers’ Centre” for “Arnby Weavers’ Centre, Norway”; where it is, the town is told as well. */
export function withoutCountry(key: string, stem: string): string[] {
  const [, name = "", around = ""] = /^(\p{Lu}[^,]*), (\p{Lu}[\p{L} ]+)$/u.exec(key) ?? [];
  if (name === "" || placeNamed(around) === undefined) return [];
  const words = name.split(" ");
  const town = words
    .map((_, at) => words.slice(0, words.length - at).join(" "))
    .find((front) => front !== name && placeNamed(front)?.sort === "city");
  return town !== undefined && /\bwhere\b/iu.test(stem) ? [name, town, `${town}, ${around}`] : [name];
}

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** “Malmo” for “Malmö”, and “Organisation” for “Organization”: as a keyboard or a country writes it. */
export function otherSpellings(key: string): string[] {
  const plain = key
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæÆœøØłŁđðþı]/gu, (letter) => letters[letter] ?? letter)
    .normalize("NFC");
  const other = key.includes("Organization")
    ? key.replace("Organization", "Organisation")
    : key.replace("Organisation", "Organization");
  return [plain, other].filter((form) => form !== key);
}

const schooled =
  /\b(?:stud(?:y|ies|ied)|graduate[ds]?|enrol(?:s|led)?|enroll(?:s|ed)?|attend(?:s|ed)?|educated|lecture[ds]?|t(?:each|aught)|t(?:ake|ook) (?:a|an|her|his) (?:\p{L}+[’']s )?(?:\p{Ll}+ )?(?:degree|doctorate|diploma)|earn(?:s|ed)? (?:a|an|her|his) [^,]*degree|professor)\b[^,]*\bat ____|^Where (?:did|was) [^?]*\b(?:study|graduate|enrol|enroll|educated|lecture|teach|degree|doctorate)\b/u;

/** “Marle University” and “Marle College” for “Marle”, where the question asks at which school somebody was. */
export function schoolInFull(key: string, stem: string): string[] {
  const isShort = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(key) && !isNameHead(key.split(" ").at(-1) ?? "");
  return isShort && schooled.test(stem) ? [`${key} University`, `University of ${key}`, `${key} College`] : [];
}
