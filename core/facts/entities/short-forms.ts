import { gathered } from "../../base/gathered.ts";
import type { Sentence } from "../clauses/token.ts";

const acronym =
  /(\p{Lu}[\p{L}’'.-]*(?:,?\s(?:of|for|the|and|on|in|de|des|du|la|\p{Lu}[\p{L}’'-]*))*\s\p{Lu}[\p{L}’'-]*)[.,]?["”’]?,?\s\((?:the\s|or\s)?["“]?((?:\p{Lu}[\p{L}&.-]{0,3}){2,8})["”]?\)/gu;

const longName = String.raw`(\p{Lu}[\p{L}’'.-]*(?:,?\s(?:of|for|the|and|on|in|\p{Lu}[\p{L}’'-]*))*\s\p{Lu}[\p{L}’'-]*)`;
const calledBy = new RegExp(
  String.raw`${longName},\s(?:[a-z]+\s){0,4}(?:known|called|shortened|abbreviated)(?:(?:\s[a-z]+){0,5}?\s(?:as|to|acronym|initials))?\s["“]?(\p{Lu}{3,8})\b`,
  "gu",
);

/** Short forms that the text itself gives: “Intergovernmental Committee for Migration (ICM)”, “…, usually shortened to ICM”. */
export function acronymsIn({ text }: Sentence): [acronym: string, name: string][] {
  const inBrackets = text.includes("(") ? [...text.matchAll(acronym)] : [];
  const inWords = /\b(?:known|called|shortened|abbreviated)\b/u.test(text) ? [...text.matchAll(calledBy)] : [];
  return gathered([...inBrackets, ...inWords], ([, long = "", short = ""]): [string, string][] => {
    const name = longestMatch(long, short);
    return name === null ? [] : [[short, name]];
  });
}

const née = /(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)+)\s\((?:née|nee|born)\s(\p{Lu}[\p{L}-]+)[;,)]/gu;

/** “Ada Varga-Holm (née Varga)”: by that name alone she is meant, whoever else bears it. */
export function birthNamesIn({ text }: Sentence): [birthName: string, name: string][] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(née)].map(([, name = "", birthName = ""]): [string, string] => [birthName, name]);
}

/** An acronym that the text never explains stands for the one name whose capitals it is. */
export function speltOut(mentioned: readonly string[]): [acronym: string, name: string][] {
  const names = [...new Set(mentioned)];
  return names
    .filter((name) => /^\p{Lu}{3,7}$/u.test(name))
    .flatMap((short): [string, string][] => {
      const [long, other] = names.filter((name) => name.split(" ").length >= 3 && spells(short, name.split(/[ -]/u)));
      return long !== undefined && other === undefined ? [[short, long]] : [];
    });
}

/** The end of `long` whose capitals the short form spells; a photographer's credit spells nothing. */
function longestMatch(long: string, short: string): string | null {
  const letters = short.replace(/[^\p{Lu}]/gu, "");
  const words = long.split(" ");
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from);
    if (
      /^\p{Lu}/u.test(rest[0] ?? "") &&
      spells(
        letters,
        rest.flatMap((word) => word.split("-")),
      )
    )
      return rest.join(" ");
  }
  return null;
}

/** Whether letters are the capitals of a name, or of its first part, with those of small words between them or without: “COSATU”, “ICM”. */
function spells(letters: string, [word, ...rest]: readonly string[]): boolean {
  // “Federation of Red Mill and White Mill Societies (FRM)”
  if (letters === "" && word === "and") return true;
  if (word === undefined) return letters === "";
  const isSmall = /^\p{Ll}/u.test(word);
  const isNext = letters !== "" && letters.startsWith(word.charAt(0).toUpperCase());
  return (
    (isNext && spells(letters.slice(1), rest)) ||
    (isSmall &&
      spells(
        letters,
        rest.flatMap((word) => word.split("-")),
      ))
  );
}
