import type { Random } from "../../base/random.ts";
import type { Answer } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { earliestYear } from "../../facts/world.ts";
import type { Lures } from "./lures.ts";

const STEPS = [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25];

/** Farther away nobody is misled: the nearer a time, the better it is known. */
const farthest = (year: number): number => (year >= 1800 ? 12 : year >= 1500 ? 20 : 30);

/** Years near the key: first those of the text, then others; the key's rank among them is drawn evenly. */
export function yearLures(
  fact: Fact,
  { value, text, bound }: Answer,
  { lures, draw }: { lures: Lures; draw: Random },
): string[] | null {
  // What is dated “about 650 BC” may have been in 640 as well.
  if (typeof value !== "number" || bound !== "exact") return null;
  const barred = new Set([value, ...lures.rivalsOf(fact).map((other) => other.value)]);
  const { years, beginning } = lures;
  const life = lures.lifeOf(fact.subject);
  const latest = Math.max(value, ...years);
  const earliest = earliestIn(fact);
  // What was before a beginning may have been at any time.
  const isSince = (from: number | null, year: number) => from === null || value < from || year >= from;
  const isLater = beginning !== null && (value > beginning || (value === beginning && joins(fact)));
  const isGood = (year: number) =>
    !barred.has(year) &&
    Math.abs(year - value) <= farthest(value) &&
    Math.abs(year - value) > 1 &&
    year <= latest &&
    isSince(earliest, year) &&
    (!isLater || year >= beginning) &&
    year !== 0 &&
    (year > value || life.from === null || value <= life.from || year > life.from) &&
    (year < value || life.to === null || value > life.to || year <= life.to) &&
    Math.sign(year) === Math.sign(value);
  const start = Math.floor(draw() * STEPS.length);
  const made = STEPS.map((_, i) => STEPS[(start + i * 5) % STEPS.length] ?? 5);
  const near = years
    .filter((year) => Math.abs(year - value) <= farthest(value))
    .sort((a, b) => Math.abs(a - value) - Math.abs(b - value))
    .slice(0, 2);
  const below = unique([...near.filter((year) => year < value), ...made.map((step) => value - step)].filter(isGood));
  const above = unique([...near.filter((year) => year > value), ...made.map((step) => value + step)].filter(isGood));
  const wanted = Math.floor(draw() * 4);
  const fewer = Math.max(3 - above.length, Math.min(wanted, below.length));
  const chosen = [...below.slice(0, fewer), ...above.slice(0, 3 - fewer)];
  return chosen.length < 3 ? null : chosen.map((year) => written(year, text));
}

/** There was no Nobel Prize before 1901. */
const earliestIn = ({ asking }: Fact): number | null =>
  asking.way === "value" ? earliestYear(asking.askable.statement.before + asking.askable.statement.after) : null;

/** Nobody joins a league before there is one. */
const joins = ({ asking, relation }: Fact): boolean =>
  asking.way === "cell"
    ? /\b(?:join|accession|acceded|admission|admitted)/iu.test(relation)
    : asking.way === "value" && /^join\b/u.test(asking.askable.relationKey);

const unique = (years: readonly number[]): number[] => [...new Set(years)];

/** A year as the key is written: with its era. */
const written = (year: number, key: string): string => key.replace(/\d+/u, String(Math.abs(year)));
