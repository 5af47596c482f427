import { cardinalIn, ordinalOf } from "../typed/number-words.ts";
import { formsOfMoney } from "./forms-of-money.ts";

const era = /^(\d{1,4}) (BCE|BC|CE|AD)$|^AD (\d{1,4})$/u;
const dayBefore = /^(\d{1,2} \p{Lu}\p{Ll}+ \d{1,4}|\p{Lu}\p{Ll}+ \d{1,4}) (BCE?)$/u;
const inWords = /^([a-z]+(?:-[a-z]+)?)( (?:hundred|thousand|million|billion|trillion))?$/u;
const century = /^((?:early |late |mid-?)?)([a-z]+(?:-[a-z]+)?) (century|centuries)( BCE?)?$/u;
const percent = /^(\d+(?:[.,]\d+)?) ?(?:%|per cent|percent)$/u;

/** How else an answer is written. Grading minds none of it, but whoever looks at the question wants to see that it counts. */
export function writtenForms(key: string): string[] {
  const [, year = "", sign = "", ofAd = ""] = era.exec(key) ?? [];
  if (ofAd !== "") return [ofAd, `${ofAd} AD`, `${ofAd} CE`];
  if (year !== "") return [`${year} ${otherSigns.get(sign) ?? sign}`, year];
  const [, date = "", ofDate = ""] = dayBefore.exec(key) ?? [];
  if (date !== "") return [`${date} ${otherSigns.get(ofDate) ?? ofDate}`];
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
  const [, words = "", scale = ""] = inWords.exec(key) ?? [];
  const cardinal = words === "" ? null : cardinalIn(words);
  return cardinal?.word === words ? [`${String(cardinal.value)}${scale}`] : [];
}

const otherSigns = new Map([
  ["BCE", "BC"],
  ["BC", "BCE"],
  ["CE", "AD"],
  ["AD", "CE"],
]);

const ordinal = (value: number): string =>
  `${String(value)}${["st", "nd", "rd"][value % 10 > 3 || Math.floor(value / 10) === 1 ? 3 : (value % 10) - 1] ?? "th"}`;
