import { escaped } from "../../base/escaped.ts";
import type { Fact } from "../../facts/fact.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { quoteOf } from "../told.ts";

const office =
  /^[Tt]he ((?:\p{L}+ )?(?:king|queen|emperor|empress|sultan|tsar|pope|shah|caliph|duke|duchess|count|prince|ruler|governor|president|prime minister|chancellor|mayor|bishop|archbishop) of (?:the )?(?:\p{Lu}|____).* was )(?=\p{Lu}|____)/u;

const ofOne = /^the (?:first|second|third|last|only) /iu;

const yearInFront = /^(In (?:the year )?\d{3,4}(?: BCE?)?),? /u;

/** “The king of Norway was Olaf”: in the year that the text has in front of the sentence that says so in passing. */
export function withYearOfRule(stem: string, { proof }: Fact): string {
  // “The last king of Norway was Olaf”: of them there was but one.
  if (/\d/u.test(stem) || !office.test(stem) || ofOne.test(stem)) return stem;
  const [, year] = yearInFront.exec(quoteOf(proof)) ?? [];
  return year === undefined ? stem : stem.replace(office, `${year}, the $1`);
}

const gathering = String.raw`(?:assembly|meeting|congress|conference|session|council|synod|diet|parliament|festival|exhibition|fair|race|tournament|match|games|edition|performance)`;
const firstGathering = String.raw`\b[Tt]he first (?:[\p{Ll}-]+ ){0,3}${gathering}, `;
const anyFirstGathering = new RegExp(firstGathering, "u");

/**
 * “The first general assembly, the Thing, met at Holm in 1356”: the Thing met there often, and first in that year. Only
 * what comes together again and again is told so: “the first director, Ada Holm, moved”.
 */
export function withFirstTime(stem: string, { proof, subject }: Fact): string {
  if (!proof.quote.includes("first") || /\bfirst\b/u.test(stem)) return stem;
  const quote = quoteOf(proof);
  // A pattern of a name's own is dear to make, and few sentences are of a gathering.
  if (!anyFirstGathering.test(quote)) return stem;
  const name = escaped(subject);
  if (!new RegExp(`${firstGathering}(?:the )?${name},`, "u").test(quote)) return stem;
  return stem
    .replace(new RegExp(String.raw`(\b(?:did|was|were) (?:the )?${name}) `, "u"), "$1 first ")
    .replace(
      new RegExp(
        String.raw`((?:^|, )(?:[Tt]he )?(?:${name}|____|[Ww]hich \p{Ll}+) (?:(?:was|were) )?)(?!first )(?=\p{Ll})`,
        "u",
      ),
      "$1first ",
    );
}

const belated = /\bdid not (\p{Ll}+) until\b/u;
/** What is done again and again, once it has been done. */
const repeated = new Set(
  "meet gather convene assemble sit play perform appear fly sail race compete vote broadcast air tour visit return speak win score exhibit publish".split(
    " ",
  ),
);

/** “The guilds did not meet until 1976”: they first met in that year. */
export function withFirstBelated(stem: string, { proof }: Fact): string {
  if (!proof.quote.includes("not") || /\bfirst\b/u.test(stem)) return stem;
  const [, verb = ""] = belated.exec(quoteOf(proof)) ?? [];
  if (!repeated.has(verb)) return stem;
  const isForm = (word: string) => readVerb(word)?.base === verb;
  const words = stem.split(" ");
  const at = words.findIndex((word) => isForm(word.replace(/[?.,]$/u, "")));
  return at < 0 ? stem : [...words.slice(0, at), "first", ...words.slice(at)].join(" ");
}

const taking =
  /\b(?:take|took|seize[ds]?|occup(?:y|ied)|capture[ds]?|conquer(?:ed)?|invade[ds]?|reach(?:ed)?|visit(?:ed)?)\b/u;
const again =
  /[,;] (?:(?:and|but) )?(?:\p{L}+ )?(?:returned|retook|recaptured|reoccupied|came back|took (?:it|the \p{Ll}+) (?:back|again)|went back|visited (?:it )?again)\b/u;

/** “Took the town in 1795, handed it back, and returned in 1806”: first in 1795. */
export function withFirstOfTwo(stem: string, { proof, kind, value }: Fact): string {
  const verb = taking.exec(stem);
  if (!verb || kind !== "year" || /\bfirst\b/u.test(stem)) return stem;
  const quote = quoteOf(proof);
  const second = again.exec(quote)?.index ?? -1;
  const year = quote.indexOf(String(value));
  return year >= 0 && second > year && taking.test(quote.slice(0, second))
    ? `${stem.slice(0, verb.index)}first ${stem.slice(verb.index)}`
    : stem;
}
