import { cardinalIn, ordinalOf } from "../typed/number-words.ts";

const era = /^(\d{1,4}) (BCE|BC|CE|AD)$/u;
const inWords = /^([a-z]+(?:-[a-z]+)?)( (?:hundred|thousand|million|billion|trillion))?$/u;
const century = /^((?:early |late |mid-?)?)([a-z]+(?:-[a-z]+)?) (century|centuries)( BCE?)?$/u;
const inDollars = /^US\$ ?(\d.*)$/u;
const scaled = / (million|billion)$/u;

/** How else an answer is written. Grading minds none of it, but whoever looks at the question wants to see that it counts. */
export function writtenForms(key: string): string[] {
  const [, year = "", sign = ""] = era.exec(key) ?? [];
  if (year !== "") return [`${year} ${otherSigns.get(sign) ?? sign}`, ...(sign.startsWith("B") ? [year] : [])];
  const [, part = "", nth = "", age = "", before = ""] = century.exec(key) ?? [];
  const number = nth === "" ? undefined : ordinalOf(nth);
  if (number !== undefined) return [`${part}${ordinal(number)} ${age}${before}`];
  const [, dollars] = inDollars.exec(key) ?? [];
  if (dollars !== undefined) return [`$${dollars}`, ...(scaled.test(dollars) ? [`${dollars} US dollars`] : [])];
  const [, sum = "", currency = ""] = inCurrency.exec(key) ?? [];
  const mark = signs.get(currency);
  if (mark !== undefined) return [`${mark}${sum}`];
  const [, words = "", scale = ""] = inWords.exec(key) ?? [];
  const cardinal = words === "" ? null : cardinalIn(words);
  return cardinal?.word === words ? [`${String(cardinal.value)}${scale}`] : [];
}

const inCurrency = /^(\d[\d.,]*(?: (?:thousand|million|billion|trillion))?) (Swiss francs|euros|pounds|US dollars)$/u;

const signs = new Map([
  ["Swiss francs", "CHF "],
  ["euros", "€"],
  ["pounds", "£"],
  ["US dollars", "US$"],
]);

const otherSigns = new Map([
  ["BCE", "BC"],
  ["BC", "BCE"],
  ["CE", "AD"],
  ["AD", "CE"],
]);

const ordinal = (value: number): string =>
  `${String(value)}${["st", "nd", "rd"][value % 10 > 3 || Math.floor(value / 10) === 1 ? 3 : (value % 10) - 1] ?? "th"}`;
