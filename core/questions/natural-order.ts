import { foldText } from "./typed/fold-text.ts";
import { readDates } from "./typed/read-date.ts";
import { readQuantities } from "./typed/read-quantity.ts";

/** Options in the order a reader expects: dates by time, numbers by size, words by the alphabet. */
export function inNaturalOrder(texts: readonly string[]): string[] {
  const days = texts.map(dayOf);
  if (days.every((day) => day !== null)) return sortedBy(texts, days);
  const sizes = texts.map(sizeOf);
  if (sizes.every((size) => size !== null)) return sortedBy(texts, sizes);
  return sortedBy(texts, texts.map(foldText));
}

/** A number that grows with the date; null where a text is no date. */
function dayOf(text: string): number | null {
  const [date] = readDates(text);
  return date ? (date.year ?? 0) * 372 + (date.month ?? 0) * 31 + (date.day ?? 0) : null;
}

function sizeOf(text: string): number | null {
  const year = /^(\d{1,4})\s*bce?$/iu.exec(text.trim().replaceAll(".", ""))?.[1];
  if (year !== undefined) return -Number(year);
  return readQuantities(text)[0]?.value ?? null;
}

function sortedBy(texts: readonly string[], keys: readonly (string | number)[]): string[] {
  return texts
    .map((text, i) => ({ text, key: keys[i] ?? "" }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text))
    .map(({ text }) => text);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
