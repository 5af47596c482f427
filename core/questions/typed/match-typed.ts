import type { Verdict } from "../schema.ts";
import { isSameDate, readDates } from "./read-date.ts";
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
export function matchTyped(given: string, key: string, accepted: readonly string[]): How | null {
  if (isSame(key, given)) return "exact";
  if (accepted.some((form) => isSame(form, given))) return "form";
  return [key, ...accepted].some((form) => isSlipOf(form, given)) ? "slip" : null;
}

/** Whether a text is one number, with or without a unit. */
export const isNumber = (text: string): boolean => readQuantities(text).length > 0;

function isSame(form: string, given: string): boolean {
  const dates = readDates(form);
  if (dates.length > 0) return readDates(given).some((date) => dates.some((wanted) => isSameDate(wanted, date)));
  const [wantedYear, year] = [readYear(form), readYear(given)];
  if (wantedYear && year) return wantedYear.number === year.number && isSameEra(wantedYear.era, year.era);
  const [quantity] = readQuantities(form);
  if (quantity && !isName(form, quantity))
    return readQuantities(given).some((other) => isSameQuantity(quantity, other));
  const [wanted, words] = [wordsThatCount(form), wordsThatCount(given)];
  return words.length > 0 && (wanted.join(" ") === words.join(" ") || wanted.join("") === words.join(""));
}

function isSlipOf(form: string, given: string): boolean {
  const [wanted, words] = [wordsThatCount(form), wordsThatCount(given)];
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
