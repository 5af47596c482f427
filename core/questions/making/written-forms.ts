import { cardinalIn, ordinalOf } from "../typed/number-words.ts";
import { monthNames } from "./month-names.ts";
import { formsOfMoney } from "./forms-of-money.ts";

const era = /^(\d{1,4}) (BCE|BC|CE|AD)$|^AD (\d{1,4})$/u;
const dayBefore = /^(\d{1,2} \p{Lu}\p{Ll}+ \d{1,4}|\p{Lu}\p{Ll}+ \d{1,4}) (BCE?)$/u;
const inWords = /^([a-z]+(?:-[a-z]+)?)( (?:hundred|thousand|million|billion|trillion))?$/u;
const century = /^((?:early |late |mid-?)?)([a-z]+(?:-[a-z]+)?) (century|centuries)( BCE?)?$/u;
const ofOurEra = /^((?:(?:early|late) |mid-?)?\S+ (?:century|centuries)) (CE|AD)$/u;
const percent = /^(\d+(?:[.,]\d+)?) ?(?:%|per cent|percent)$/u;

/** How else an answer is written. Grading minds none of it, but whoever looks at the question wants to see that it counts. */
export function writtenForms(key: string): string[] {
  const [, year = "", sign = "", ofAd = ""] = era.exec(key) ?? [];
  if (ofAd !== "") return [ofAd, `${ofAd} AD`, `${ofAd} CE`];
  if (year !== "") return [`${year} ${otherSigns.get(sign) ?? sign}`, year];
  const [, date = "", ofDate = ""] = dayBefore.exec(key) ?? [];
  if (date !== "") return [`${date} ${otherSigns.get(ofDate) ?? ofDate}`];
  const [, ours = "", ofOurs = ""] = ofOurEra.exec(key) ?? [];
  if (ours !== "") return [ours, `${ours} ${otherSigns.get(ofOurs) ?? ofOurs}`];
  const [, part = "", nth = "", age = "", before = ""] = century.exec(key) ?? [];
  const number = nth === "" ? undefined : ordinalOf(nth);
  if (number !== undefined) {
    const eras = before === "" ? [""] : [before, ` ${otherSigns.get(before.trim()) ?? ""}`];
    return [
      ...eras.map((each) => `${part}${ordinal(number)} ${age}${each}`),
      ...eras.slice(1).map((each) => `${part}${nth} ${age}${each}`),
    ];
  }
  const share = percent.exec(key)?.[1];
  if (share !== undefined) return key.endsWith("%") ? [`${share} per cent`] : [`${share}%`];
  const money = formsOfMoney(key);
  if (money.length > 0) return money;
  const other = [...ofDecade(key), ...inDigits(key), ...dateInFull(key)];
  if (other.length > 0) return other;
  const [, words = "", scale = ""] = inWords.exec(key) ?? [];
  const cardinal = words === "" ? null : cardinalIn(words);
  return cardinal?.word === words ? [`${String(cardinal.value)}${scale}`] : [];
}

const decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

/** “Fifties” for “1950s” */
function ofDecade(key: string): string[] {
  const ten = /^(?:19|20)([2-9])0s$/u.exec(key)?.[1];
  const word = ten === undefined ? undefined : decades[Number(ten) - 2];
  return word === undefined ? [] : [word];
}

/** “3rd Dynasty” for “Third Dynasty” */
function inDigits(key: string): string[] {
  const [, nth = "", rest = ""] = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u.exec(key) ?? [];
  const number = nth === "" ? undefined : ordinalOf(nth.toLowerCase());
  return number === undefined ? [] : [`${ordinal(number)} ${rest}`];
}

/** “18 November 1918” for “Nov. 18, 1918” */
function dateInFull(key: string): string[] {
  const [, short = "", day = "", year = ""] = /^(\p{Lu}\p{Ll}{2,3})\. (\d{1,2}), (\d{4})$/u.exec(key) ?? [];
  const month = short === "" ? undefined : monthNames.find((name) => name.startsWith(short.slice(0, 3)));
  return month === undefined ? [] : [`${month} ${day}, ${year}`, `${day} ${month} ${year}`];
}

const otherSigns = new Map([
  ["BCE", "BC"],
  ["BC", "BCE"],
  ["CE", "AD"],
  ["AD", "CE"],
]);

const ordinal = (value: number): string =>
  `${String(value)}${["st", "nd", "rd"][value % 10 > 3 || Math.floor(value / 10) === 1 ? 3 : (value % 10) - 1] ?? "th"}`;
