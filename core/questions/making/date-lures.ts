import type { Random } from "../../base/random.ts";
import type { Answer } from "../../facts/askable.ts";
import { monthNames } from "./month-names.ts";

const long = new Set(["January", "March", "May", "July", "August", "October", "December"]);

interface Bounds {
  /** Before which year nothing can have been; null where that is not known. */
  readonly beginning: number | null;
  /** The latest year that the text speaks of; null where it speaks of none. */
  readonly latest: number | null;
}

/**
 * Dates written as the key is, that give one other day and one other month: each part stands in two options, so that
 * what most options have in common tells nothing. No year lies before the beginning of what the text is about, if the key does not, and no month of the
 * latest year behind the key's: the text may have been written then.
 */
export function dateLures({ value, text }: Answer, draw: Random, { beginning, latest }: Bounds): string[] | null {
  const parts = typeof value === "string" ? /^(-?\d+)-(\d\d)(?:-(\d\d))?$/u.exec(value) : null;
  const written = monthNames.find((month) => text.includes(month));
  if (!parts || written === undefined) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), parts[3] === undefined ? null : Number(parts[3])];
  const sign = draw() < 0.5 ? -1 : 1;
  const fits = monthNames.filter((name, i) => i !== month - 1 && (day === null || day <= 28 || long.has(name)));
  const before = latest !== null && year >= latest ? fits.filter((name) => monthNames.indexOf(name) < month - 1) : fits;
  const fitting = before.length > 0 ? before : fits;
  const start = Math.floor(draw() * fitting.length);
  const otherMonth = fitting[start] ?? written;
  const part = day === null ? String(Math.abs(year)) : dayIn(text, day);
  const isTooEarly = beginning !== null && year >= beginning && year - 2 < beginning;
  const other =
    day === null
      ? String(Math.abs(year) - (year < 0 ? sign : isTooEarly ? -1 : 1) * 2)
      : String(otherDay(day, sign * (4 + Math.floor(draw() * 5))));
  const withPart = (date: string) => date.replace(new RegExp(`(?<!\\d)${part}(?!\\d)`, "u"), other);
  const withMonth = text.replace(written, otherMonth);
  return distinct(text, [withPart(text), withMonth, withPart(withMonth)]);
}

const dayIn = (text: string, day: number): string =>
  text.includes(`0${String(day)}`) ? `0${String(day)}` : String(day);

/** Another day that every month has. */
const otherDay = (day: number, by: number): number => ((day - 1 + by + 28) % 28) + 1;

function distinct(key: string, dates: readonly string[]): string[] | null {
  const kept = [...new Set(dates)].filter((date) => date !== key);
  return kept.length < 3 ? null : kept;
}
