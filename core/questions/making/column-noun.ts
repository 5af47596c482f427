import { countryOfAdjective } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { isKnownWord, tagWords } from "../../text/tagger.ts";

/** “number of employees”, “aperture”: what a column gives, in the middle of a sentence; null where it is no noun. */
export function columnNoun({ header, answer }: TableAskable): string | null {
  const noun = inSmallLetters(withoutUnit(header));
  const last = noun.split(" ").at(-1) ?? "";
  if (
    !/^\p{L}[\p{L} ’'-]*$/u.test(noun) ||
    /^(?:thousands?|millions?|billions?)(?: |$)/u.test(noun) ||
    isParticiple(noun) ||
    isOnlyVerb(noun) ||
    /^(?:by|in|at|for|of|on|to|as|with|from|since|until|per)$/u.test(last)
  )
    return null;
  const isCounted = /^(?:\d{4})?$/u.test(unitOf(header) ?? "");
  if (noun.startsWith("number of ")) return noun;
  return answer.kind === "count" && isCounted && /[^su]s$|^staff$/u.test(last) ? `number of ${noun}` : noun;
}

export const isPlural = (noun: string): boolean => /[^su]s$/u.test(noun);

/** “regions”, “directors-general”, “countries”, “ties to Marle”: what several of a thing are called. */
export function inPlural(noun: string): string {
  const [, head = noun, more = ""] = /^(.+?)(-general| (?:of|in|on|at|to|with) .+)?$/u.exec(noun) ?? [];
  return severalOf(head) + more;
}

function severalOf(noun: string): string {
  if (/(?:people|staff)$/u.test(noun)) return noun;
  if (/(?:^|[\s-])person$/u.test(noun)) return noun.replace(/person$/u, "people");
  if (/(?:^|[\s-])(?:wo)?man$|child$/u.test(noun)) return noun.replace(/man$/u, "men").replace(/child$/u, "children");
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, "ies");
  return `${noun}${/(?:s|x|z|ch|sh)$/u.test(noun) ? "es" : "s"}`;
}

const unitAtEnd = /\s*[([]([^)\]]*)[)\]]\s*$|,\s(?:in\s)?((?:thousand|million|billion)\s.+)$/u;

export const withoutUnit = (header: string): string => header.replace(unitAtEnd, "").trim();

export function unitOf(header: string): string | null {
  const [, bracketed, behind] = unitAtEnd.exec(header) ?? [];
  return bracketed ?? behind ?? null;
}

/** “Allow” over a column of hours, “Bring”: what to do, and no noun even behind an article. */
const isOnlyVerb = (noun: string): boolean => !noun.includes(" ") && tagWords(`The ${noun} of it`)[1]?.pos === "VERB";

/** “Opened” over a column of years is no noun. */
export const isParticiple = (text: string): boolean =>
  readVerb(text.toLowerCase().split(" ")[0] ?? "")?.forms.includes("participle") === true;

/** A header begins with a capital letter, or all its words do; a name inside, which is no word of every day, keeps its own. */
export function inSmallLetters(header: string): string {
  const words = header.split(" ");
  const isTitle = words.every((word) => /^\p{Lu}|^(?:of|the|and|in|per)$/u.test(word));
  return words
    .map((word, i) => (i === 0 || (isTitle && isKnownWord(word.toLowerCase())) ? lowered(word) : word))
    .join(" ");
}

/** With a small first letter, unless that is no word's but a name's: “European”, “GDP”. */
export const lowered = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) || isProper(/^\p{L}+/u.exec(text)?.[0] ?? "")
    ? text
    : text.replace(/^\p{Lu}\p{L}*-\p{Lu}\p{Ll}+(?= |$)|^\p{L}/u, (first) => first.toLowerCase());

const isProper = (word: string): boolean => countryOfAdjective(word) !== undefined || isProperAdjective(word);
