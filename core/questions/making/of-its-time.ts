import { escaped } from "../../base/escaped.ts";
import { oneLine } from "../../base/one-line.ts";
import type { Fact } from "../../facts/fact.ts";

const office =
  /^[Tt]he ((?:\p{L}+ )?(?:king|queen|emperor|empress|sultan|tsar|pope|shah|caliph|duke|duchess|count|prince|ruler|governor|president|prime minister|chancellor|mayor|bishop|archbishop) of (?:the )?(?:\p{Lu}|____).* was )(?=\p{Lu}|____)/u;

const yearInFront = /^(In (?:the year )?\d{3,4}(?: BCE?)?),? /u;

/** “The king of Norway was Olaf”: in the year that the text has in front of the sentence that says so in passing. */
export function withYearOfRule(stem: string, { proof }: Fact): string {
  if (/\d/u.test(stem) || !office.test(stem)) return stem;
  const [, year] = yearInFront.exec(oneLine(proof.quote)) ?? [];
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
  const quote = oneLine(proof.quote);
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
