import type { Random } from "../../base/random.ts";
import type { Answer } from "../../facts/askable.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Dates that differ from the key in one part each, written as the key is. */
export function dateLures({ value, text }: Answer, draw: Random): string[] | null {
  const parts = typeof value === "string" ? /^(-?\d+)-(\d\d)(?:-(\d\d))?$/u.exec(value) : null;
  const written = months.find((month) => text.includes(month));
  if (!parts || written === undefined) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), parts[3] === undefined ? null : Number(parts[3])];
  const otherMonth = (by: number) => text.replace(written, months[(month - 1 + by + 12) % 12] ?? written);
  const sign = draw() < 0.5 ? -1 : 1;
  if (day === null)
    return distinct(text, [
      otherMonth(sign * 2),
      otherMonth(-sign * 3),
      text.replace(String(year), String(year - sign * 2)),
    ]);
  const otherDay = (by: number) => {
    const wrapped = ((day - 1 + by + 28) % 28) + 1;
    return text.replace(new RegExp(`(?<!\\d)0?${day}(?!\\d)`, "u"), String(wrapped));
  };
  const first = 4 + Math.floor(draw() * 5);
  return distinct(text, [
    otherDay(sign * first),
    otherDay(-sign * (first + 3)),
    day <= 28 ? otherMonth(sign * (2 + Math.floor(draw() * 3))) : otherDay(sign * 14),
  ]);
}

function distinct(key: string, dates: readonly string[]): string[] | null {
  const kept = [...new Set(dates)].filter((date) => date !== key);
  return kept.length < 3 ? null : kept;
}
