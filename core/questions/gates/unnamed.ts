import { perObject } from "../../base/per-object.ts";
import { withSmallStart } from "../../text/tagger.ts";
import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective } from "../../facts/gazetteer.ts";
import { statementOf } from "../told.ts";
import { withoutMonths, withoutPeoples } from "./words.ts";

/** “A planned union with Guinea”, “estimates of the dead”: one or some of a kind, whatever is named beside them. */
export const isOfManyKind = perObject((fact: Fact): boolean => {
  const opening = openingOf(fact);
  if (opening === null || tellsItself.test(opening) || isAmongNames(fact)) return false;
  return /^an? /u.test(opening) || (/^(?!the\b)\p{Ll}/u.test(opening) && !isPhraseInFront.test(opening));
});

/** “The Assembly”, “Congress”: there is one in every country and body. */
export const isBodyOfAny = (subject: string): boolean => bodyOfAny.test(subject);

const bodyOfAny =
  /^(?:[Tt]he )?(?:(?:General|Executive|Supreme|Legislative|Standing|Permanent|Governing|Ordinary) )?(?:Assembly|Council|Congress|Board|Committee|Commission|Conference|Secretariat|Bureau|Directorate|Presidency|Statute|Charter|Convention|Covenant|Constitution|Protocol|Treaty|Agency|Organi[sz]ation|Institute|Court|(?:Governing )?Board of (?:Governors|Directors|Trustees)|(?:Secretary|Director)[- ]General|President|Chancellor|Prime Minister|Chairman|Chairwoman|Chair|Director|(?:Resolution|Article|Annex|Protocol|Amendment|Decision|Section|Chapter) (?:\d+|[IVXLC]+)|(?:\p{Lu}\p{L}+ )?(?:Meetings?|Sessions?))$/u;

/** “The move to Lyon”: who moved, the sentence does not say. */
export const isStepOfSomebody = (subject: string): boolean =>
  /^(?:[Tt]he )?(?:first |last )?(?:move|return|transfer|switch|relocation|journey|trip|voyage|flight|march|retreat|visit|departure|expansion|extension|attack|assault|appeal|reply|letter) (?:to|from|into|through|on) /u.test(
    subject,
  );

/** “For four years Congress approved …”: whose, the sentence does not say. */
export const namesBodyOfAny = (stem: string): boolean =>
  bodyInside.test(stem.replace(/^(?:The|For|In|By|At|To|From|Under|Between) /u, ""));

const bodyInside =
  /(?<!\p{Lu}[\p{L}’'-]* (?:\p{Lu}\p{L}* )*)\b(?:Congress|Parliament|Assembly|Council|Secretariat|Bureau|Committee|Commission|Board|Conference|Agency|Organi[sz]ation|Statute|Charter|Covenant)\b(?! (?:of|for|on)\b)/u;

/** What a statement begins with, as it would stand inside of a sentence; null for a question about the subject itself. */
function openingOf({ asking, subject }: Fact): string | null {
  if (asking.way !== "value") return null;
  const { relationKey, answer } = asking.askable;
  // “Infants” of “more than 100 infants were vaccinated”.
  if (relationKey.startsWith("subject ")) return answer.kind === "count" ? subject : null;
  const whole = withSmallStart(withSmallArticle(statementOf(asking.askable)));
  if (/^(?:says|in subject) /u.test(relationKey)) return whole;
  return whole.includes(`the ${subject}`) ? `the ${subject}` : subject;
}

/** Whether names tell a thing of many from the others. */
export const isToldByNames = (fact: Fact): boolean =>
  !(openingOf(fact) ?? "the ").startsWith("the ") && isAmongNames(fact);

/** “Armies of the Warsaw Pact invaded Hungary”: with a name in it and one behind it, or two and a year, a kind is known. */
function isAmongNames({ asking, subject }: Fact): boolean {
  if (asking.way !== "value") return false;
  const whole = statementOf(asking.askable);
  const at = whole.toLowerCase().indexOf(subject.toLowerCase());
  const own = subject.charAt(0).toLowerCase() + subject.slice(1);
  const [front, behind] = [whole.slice(0, Math.max(0, at)), whole.slice(Math.max(0, at) + subject.length)];
  const isDated = /\b\d{4}\b|\bBCE?\b/u.test(whole);
  return (
    at >= 0 &&
    ((isNamed(own) && isNamed(behind)) ||
      (/ (?:was|were) /u.test(behind) && namesIn(behind) > 2) ||
      (isDated && namesIn(`${front.toLowerCase().slice(0, 2)}${front.slice(2)}`) + namesIn(behind) > 1))
  );
}

const isNamed = (text: string): boolean => namesIn(text) > 0;

/** How many names stand in a text, each counted once; “Chilean” before “army” is none. */
const namesIn = (text: string): number =>
  (withoutPeoples(withoutMonths(text)).match(anyName) ?? []).filter((name) => countryOfAdjective(name) === undefined)
    .length;

const anyName = /(?<=^|[\s“"(])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;

const withSmallArticle = (text: string): string =>
  text.replace(/^(?:An?|The|In|On|At|By|From|For|With|Under|As)\b/u, (word) => word.toLowerCase());

const isPhraseInFront =
  /^(?:in|on|at|by|to|from|since|until|after|before|during|with|for|under|as|when|while|between|besides)\b/u;

/** A happening that a name beside it tells from others. */
const tellsItself =
  /^an? (?:\p{L}+ )?(?:war|revolution|rebellion|uprising|revolt|coup|invasion|earthquake|tsunami|flood|hurricane|plague|famine|epidemic|eruption)\b/u;
