import type { Verdict } from "../schema.ts";
import { isSameAge, readAge, type Age } from "./read-age.ts";
import { isSameDate, readDates, type PartialDate } from "./read-date.ts";
import { readQuantities, type Quantity } from "./read-quantity.ts";
import { slipsIn } from "./slip.ts";
import { wordsThatCount } from "./spelling.ts";

type How = Extract<Verdict, { outcome: "right" }>["how"];

/** From this many letters on an answer of several words may hold two slips, not one. */
const LONG = 16;

/**
 * How `given` meets the key or one of the further accepted forms; null where it meets none. Case, spacing, accents,
 * punctuation and articles are forgiven, and a small slip of spelling; numbers and dates only for how they are written.
 */
export const matchTyped = (given: string, key: string, accepted: readonly string[]): How | null =>
  matcherOf(key, accepted)(given);

/** Like `matchTyped`, for what several may give: the key and the accepted forms are read once. */
export function matcherOf(key: string, accepted: readonly string[]): (given: string) => How | null {
  const [wanted, forms] = [new Reading(key), accepted.map((form) => new Reading(form))];
  return (text) => {
    const given = new Reading(text);
    if (isSame(wanted, given)) return "exact";
    if (forms.some((form) => isSame(form, given) && !isOfAnother(wanted, form, given))) return "form";
    return [wanted, ...forms].some((form) => isSlipOf(form, given)) ? "slip" : null;
  };
}

/** Whether a text is one number, with or without a unit. */
export const isNumber = (text: string): boolean => readQuantities(text).length > 0;

function isSame(form: Reading, given: Reading): boolean {
  const { dates } = form;
  if (dates.length > 0) return given.dates.some((date) => dates.some((wanted) => isSameDate(wanted, date)));
  // “Seventh” may be a king's number; a century is asked for where the key says so.
  if (form.age?.isFull && given.age && isSameAge(form.age, given.age)) return true;
  const [wantedYear, year] = [form.year, given.year];
  if (wantedYear && year) return wantedYear.number === year.number && isSameEra(wantedYear.era, year.era);
  const [quantity] = form.quantities;
  if (quantity && !isName(form.text, quantity))
    return given.quantities.some((other) => isSameQuantity(quantity, other));
  const [wanted, words] = [form.words, given.words];
  return words.length > 0 && (wanted.join(" ") === words.join(" ") || wanted.join("") === words.join(""));
}

/** “53” is a form of “53 kronor”, and “53 euros” none for that; nor is “89 AD” one of “89 BC” by way of “89”. */
function isOfAnother(key: Reading, form: Reading, given: Reading): boolean {
  if (key.year?.era && form.year?.era === null && given.year?.era) return !isSameEra(key.year.era, given.year.era);
  const [wanted, bare] = [key.quantities[0], form.quantities[0]];
  if (!wanted?.unit || bare?.unit !== null) return false;
  return given.quantities.length > 0 && given.quantities.every(({ unit }) => unit !== null && unit !== wanted.unit);
}

function isSlipOf(form: Reading, given: Reading): boolean {
  const [wanted, words] = [form.words, given.words];
  if (wanted.length !== words.length || wanted.every((word) => /\p{N}/u.test(word))) return false;
  let total = 0;
  for (const [i, word] of wanted.entries()) {
    const slips = slipsIn(word, words[i] ?? "");
    if (slips === null) return false;
    total += slips;
  }
  return total <= (wanted.join("").length >= LONG ? 2 : wanted.some((word) => word.length >= 10) ? 2 : 1);
}

/** Of “12 Angry Men” the number is not the answer. */
const isName = (form: string, { unit }: Quantity): boolean => unit === null && /[\p{N}\p{L}].*\s\p{Lu}/u.test(form);

/** A year without an era is of ours, unless an era before it was asked for. */
const isSameEra = (wanted: Era, given: Era): boolean => given === null || (given === "bc") === (wanted === "bc");

function isSameQuantity(wanted: Quantity, given: Quantity): boolean {
  const isClose = Math.abs(wanted.value - given.value) <= Math.abs(wanted.value) * 1e-9;
  const bound = given.bound === "exact" || given.bound === "about" || given.bound === wanted.bound;
  const unit = wanted.unit === null || given.unit === null || wanted.unit === given.unit;
  return isClose && bound && unit && !(wanted.unit === null && given.unit === "%" && wanted.rest.length > 0);
}

type Era = "bc" | "ad" | null;

/** A year with its era; null for everything that is no year alone. */
function readYear(text: string): { number: number; era: Era } | null {
  const match =
    /^(?:in\s+|the year\s+|c(?:irca|a)?\.?\s+)*(?:(a\.?d\.?)\s*)?(\d{1,4})\s*(b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)?$/iu.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, before, digits = "", after] = match;
  const sign = (before ?? after ?? "").replaceAll(".", "").toLowerCase();
  return { number: Number(digits), era: sign === "" ? null : sign.startsWith("b") ? "bc" : "ad" };
}

/** All that a text may be read as, each read when it is first asked for. */
class Reading {
  readonly text: string;
  #dates?: readonly PartialDate[];
  #year?: ReturnType<typeof readYear>;
  #quantities?: readonly Quantity[];
  #age?: Age | null;
  #words?: readonly string[];

  constructor(text: string) {
    this.text = text;
  }

  get dates(): readonly PartialDate[] {
    return (this.#dates ??= readDates(this.text));
  }

  get year(): ReturnType<typeof readYear> {
    if (this.#year === undefined) this.#year = readYear(this.text);
    return this.#year;
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= readQuantities(this.text));
  }

  get age(): Age | null {
    if (this.#age === undefined) this.#age = readAge(this.text);
    return this.#age;
  }

  get words(): readonly string[] {
    return (this.#words ??= wordsThatCount(this.text));
  }
}
