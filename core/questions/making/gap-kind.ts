import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { isNounOfPerson } from "../../facts/person-names.ts";
import { quoteOf } from "../told.ts";
import { containerOf } from "./forms-of-places.ts";
import { settlementOf } from "./which-place.ts";

/** A stem that says what kind of thing its gap takes, where several kinds would fit: a year or a town, a town or a country. */
export const withKind = (stem: string, fact: Fact, isOfPerson: boolean): string =>
  withCalling(
    withPlace(withPeriod(withMonth(withYear(isOfPerson ? withAge(stem, fact) : stem, fact), fact), fact), fact),
    fact,
  );

/** “Founded by ____” could take a monk; “by the bishop ____” takes the name of one. */
function withCalling(stem: string, { kind, value, proof }: Fact): string {
  const given = String(value);
  if (kind !== "person" || !/^\p{Lu}\p{Ll}+$/u.test(given)) return stem;
  const noun = sidesOf(given, quoteOf(proof)).flatMap(({ behind }) => /^, an? (\p{Ll}+)\b/u.exec(behind)?.[1] ?? [])[0];
  return noun !== undefined && isNounOfPerson(noun)
    ? stem.replace(/\bby ____(?=[.,]| (?:in|on|for)\b)/u, `by the ${noun} ____`)
    : stem;
}

const seasons =
  /\b(?:spring|summer|autumn|fall|winter|year|month|beginning|end|middle|start|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** “Born in ____” or “dates from ____” takes a town as well as a year, “rose after ____” a war, and “the uprising of ____” either. */
function withYear(stem: string, { kind }: Fact): string {
  if (kind === "count") return stem.replace(ofEarlyLife, "$1 in the year ____");
  if (kind !== "year") return stem;
  const [before = ""] = stem.split(" of ____");
  if (before !== stem && !seasons.test(before)) return stem.replace("of ____", "of ____ (year)");
  return stem.replace(
    /\b(in|after|before|(?<!\bfrom \d{4} )until|equivalent to) ____|\b(from) ____(?! to\b)/u,
    "$1$2 the year ____",
  );
}

/** “Died in prison in 92”: a year of so few figures may be taken for a number, and its gap for a place. */
const ofEarlyLife = /(\b(?:died|born|killed|murdered|executed|buried|crowned|deposed)\b[^,]*) in ____(?=\.$)/u;

/** “The canal opened in ____” takes the year alone, and the text gives its month. */
function withMonth(stem: string, { kind, asking }: Fact): string {
  if (kind !== "date" || asking.way !== "value" || !monthAndYear.test(asking.askable.answer.text)) return stem;
  return stem.replace(
    /\b(in|by|since|until|(?:election|elections|congress|war|fire|storm|flood|earthquake|referendum|treaty|summit|conference) of) ____(?=[ .,])/u,
    "$1 ____ (month and year)",
  );
}

const monthAndYear = /^\p{Lu}\p{Ll}+ (?:\d{3,4}|\d+(?= [A-Z]))(?: (?:BCE?|CE|AD))?$/u;

/** “Held court in the ____” takes a castle as well as a century. */
function withPeriod(stem: string, { kind, asking }: Fact): string {
  const sort = kind === "period" && asking.way === "value" ? asking.askable.answer.sort : null;
  return sort === "century" || sort === "decade" ? stem.replace(/____(?! \()/u, `____ (${sort})`) : stem;
}

const number =
  "\\d{1,2}|three|four|five|six|seven|eight|nine|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}+)?";
const atNumber = new RegExp(`\\b([Aa]t) (?=(?:____|${number})(?:[,.?]| (?:he|she)\\b))`, "u");

/** “Ada Brandt set the toll at seven”: no age. */
const reckons =
  /\b(?:set|sets|put|puts|fix|fixed|fixes|valued?|values|estimated?|priced?|sold|sell|bought|buy|stood|stand|stands|placed?|rated?|capped|limited|kept|keep|peaked|closed?|opened?|starts?|started|begins?|began)\b.* at\b/u;

/** “She read the book at seven”: a person does so at an age; an hour has its clock. */
export function atTheAge(stem: string, { kind, value, proof: { quote } }: Fact): string {
  const isHour = /o[’']clock|\b[ap]\.?m\b|\b(?:morning|evening|night|noon|afternoon)\b/u.test(quote);
  const isGap = stem.includes("at ____") && (kind !== "count" || Number(value) >= OLDEST);
  return isHour || isGap || reckons.test(stem) ? stem : stem.replace(atNumber, "$1 the age of ");
}

const OLDEST = 100;

/** “Was ____ in November 1927” takes a town or an office before it takes an age. */
function withAge(stem: string, { kind }: Fact): string {
  return kind === "count" ? stem.replace(/\bwas ____(?=\.| (?:in|on|at|when)\b)/u, "was ____ years old") : stem;
}

/** “Has its seat in ____” may take the country as well, and “was defeated near Marle in ____” the year. */
function withPlace(stem: string, { kind: sought, asking, value, proof }: Fact): string {
  if (sought !== "place" || asking.way !== "value") return stem;
  const { sort, place } = asking.askable.answer;
  const own = place?.sort ?? sort;
  if (own === "city" && !String(value).endsWith("City") && !/\b(?:city|cities|town)\b/u.test(stem))
    return stem.replace(/\b(in|to) ____(?! (?:and|or|of)\b|, \p{Lu})/u, "$1 the city of ____");
  const kind = place === null ? settlementOf(asking.askable.answer.literal, proof.quote) : null;
  if (kind !== null && inside.test(kind) && !stem.includes(kind))
    return stem.replace(
      /\b(in|to|at) ____(?! (?:and|or)\b|, \p{Lu})/u,
      (_, word: string) => `${word === "to" ? "to" : "in"} the ${kind} of ____`,
    );
  const parent = place === null ? containerOf(String(value), proof.quote) : null;
  if (parent !== null && !built.test(String(value)) && placeNamed(parent)?.sort === "city" && !stem.includes(parent))
    return stem.replace(/\bin ____(?=[ .])/u, `in the part of ${parent} called ____`);
  // “In Holm Street”, where the text goes on with the city, which would be as right.
  if (parent !== null && ofStreets.test(String(value)) && placeNamed(parent)?.sort === "city" && !stem.includes(parent))
    return stem.replace(
      /\b(in|at|on) ____(?=([ .]))/u,
      (_, word: string, next: string) => `${word} ____, ${parent}${next === " " ? "," : ""}`,
    );
  // “Opened the hall on ____” takes a day before it takes a street.
  if (ofStreets.test(String(value))) return stem.replace(/\bon ____(?=[ .])/u, "on ____ (street)");
  // “In Orvan, Kansas”: the state would be as right, and says in what kind of place it was.
  if (parent !== null && own !== "city" && placeNamed(parent)?.sort !== "city" && !stem.includes(parent))
    return stem.replace(
      /\b(in|at|to) ____(?=([ .]))(?! (?:and|or|of)\b)/u,
      (_, word: string, next: string) => `${word} ____, ${parent}${next === " " ? "," : ""}`,
    );
  if (own === "US state" && !/\bstates?\b/u.test(stem))
    return stem.replace(/\b(in|to) ____(?=[ .])/u, "$1 the US state of ____");
  const isDated = /\b\d{3,4}\b/u.test(stem);
  return own === "country" && !isDated && happened.test(stem)
    ? stem.replace(/\bin ____(?=[ .])/u, "in the country of ____")
    : stem;
}

/** What lies in a city and is no part of it. */
const built =
  / (?:Street|Road|Avenue|Lane|Row|Terrace|Square|Place|Crescent|House|Hospital|School|College|University|Hall|Church|Abbey|Cathedral|Palace|Prison|Station|Theatre|Museum|Hotel|Park|Gardens|Airport|Stadium)$/u;

const ofStreets = / (?:Street|Road|Avenue|Lane|Row|Terrace|Square|Place|Crescent|Boulevard|Embankment|Quay)$/u;

const inside = /^(?:town|village|hamlet|city|suburb|port|parish|district|settlement)$/u;

/** What happened has its year; what is so has none. */
const happened =
  /\b(?:was|were) (?:\p{Ll}+ly )?(?:\p{Ll}+ed|born|fought|held|built|made|found|won|lost|taken|shot|brought up)\b|\bdied\b/u;
