import type { Random } from "../../base/random.ts";
import type { Answer } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { GAP } from "../gap.ts";
import { cardinalIn, cardinalWord } from "../typed/number-words.ts";
import { atTheAge } from "./gap-kind.ts";
import type { Lures } from "./lures.ts";
import { isOfStates, statesBeside } from "./states-of-the-world.ts";

/** Factors by which a round guess is off; farther off where the text itself is not exact. */
const EXACT = [0.5, 0.6, 0.75, 0.8, 1.2, 1.25, 1.5, 2];
const ROUGH = [0.4, 0.55, 0.75, 1.35, 1.75, 2.4];

/** Amounts of the key's size and roundness, written as it is; the key's rank among them is drawn evenly. */
export function amountLures(
  fact: Fact,
  answer: Answer,
  { lures, draw }: { lures: Lures; draw: Random },
): string[] | null {
  // What is more than 3,000 is more than 2,000 too, and may be more than 4,000.
  if (answer.bound === "more" || answer.bound === "less") return null;
  const figure = readFigure(answer.text);
  // “One dollar” stands in the singular, and no other number does.
  if (!figure || answer.amount === null || /^one\b/iu.test(answer.text)) return null;
  const scale = answer.amount / figure.value;
  const barred = [
    answer.amount,
    ...[...lures.facts.filter(isAmount), ...lures.rivalsOf(fact)]
      .filter((other) => isClose(other, fact))
      .map(({ value }) => Number(value)),
  ];
  const isSmall = figure.value <= 12 && Number.isInteger(figure.value);
  const steps = isOfStates(fact, figure.value)
    ? statesBeside(figure.value, draw)
    : isSmall
      ? small(figure.value, draw)
      : scaled(figure, answer.bound === "exact", draw);
  const isAge = tellsAge(fact, lures);
  const good = (isAge ? ages(figure.value, draw) : steps).filter(
    (value) =>
      value > 0 &&
      figure.write(value) !== null &&
      !barred.some((other) => Math.abs(other - value * scale) < Math.abs(value * scale) * 1e-9),
  );
  const below = good.filter((value) => value < figure.value);
  const above = good.filter((value) => value > figure.value);
  const wanted = Math.floor(draw() * 4);
  const fewer = Math.max(3 - above.length, Math.min(wanted, below.length));
  const chosen = [...below.slice(0, fewer), ...above.slice(0, 3 - fewer)].flatMap((value) => figure.write(value) ?? []);
  const alike = /^\p{Lu}/u.test(answer.text)
    ? chosen.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
    : chosen;
  return new Set([...alike, answer.text]).size === 4 ? alike : null;
}

/** “At the age of 91”, “was 63 years old”, “she read it at seven” */
function tellsAge(fact: Fact, { called }: Lures): boolean {
  if (fact.asking.way !== "value") return false;
  const { before, after } = fact.asking.askable.statement;
  const stem = `${before}${GAP}${after}`;
  const isAge = called(fact.subject)?.type === "person" && atTheAge(stem, fact) !== stem;
  return isAge || /\b(?:age of|aged) $/u.test(before) || /^(?: years)? old\b/u.test(after);
}

/** Ages that one can reach. */
const ages = (value: number, draw: Random): number[] =>
  small(value, draw)
    .flatMap((each) => [each, value + (each - value) * 3])
    .filter((age) => age < 100 || age <= value + 3);

const isAmount = ({ kind }: Fact): boolean =>
  kind === "count" || kind === "money" || kind === "measure" || kind === "percent";

/** Figures of the same thing, or of anything in the same sentence, are too close to be called wrong. */
const isClose = (other: Fact, fact: Fact): boolean =>
  other.kind === fact.kind || other.proof.start === fact.proof.start;

interface Figure {
  readonly value: number;
  /** The number written in the place and the manner of this one; null where it cannot be. */
  write(value: number): string | null;
}

function readFigure(text: string): Figure | null {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0];
  if (digits !== undefined) {
    const decimals = digits.split(".")[1]?.length ?? 0;
    const hasCommas = digits.includes(",");
    const write = (value: number) => {
      const fixed = value.toFixed(decimals);
      return text.replace(digits, hasCommas || (value >= 1_000 && !/\d{4}/u.test(digits)) ? withCommas(fixed) : fixed);
    };
    return { value: Number(digits.replaceAll(",", "")), write };
  }
  const small = text.toLowerCase();
  const spelt = cardinalIn(small);
  if (spelt === null) return null;
  return {
    value: spelt.value,
    write: (value) => {
      const word = cardinalWord(value);
      return word && small.replace(spelt.word, word);
    },
  };
}

const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ",");

function small(value: number, draw: Random): number[] {
  const sign = draw() < 0.5 ? 1 : -1;
  return [sign, -sign * 2, sign * 2, -sign, sign * 3, -sign * 3, 4, 5]
    .map((step) => value + step)
    .filter((each) => each > 1);
}

/** Products that are as round as the key: 175 is followed by 140 and 215, never by 131. */
function scaled({ value }: Figure, isExact: boolean, draw: Random): number[] {
  const factors = isExact ? EXACT : ROUGH;
  const decimals = String(value).split(".")[1]?.length ?? 0;
  // “About 300” is no 410 to anybody.
  const unit = isExact || value < 100 ? roundness(value, decimals) : roundest(value, decimals);
  const start = Math.floor(draw() * factors.length);
  const turned = factors.map((_, i) => factors[(start + i * 3) % factors.length] ?? 2);
  return [
    ...new Set(
      [...turned, ...factors].map((factor) => Number((Math.round((value * factor) / unit) * unit).toFixed(decimals))),
    ),
  ];
}

/** The largest power of ten, or half of one, that divides a number and is at most half of it. */
function roundest(value: number, decimals: number): number {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((power) => [10 ** power, 5 * 10 ** power]);
  const fitting = steps.filter((step) => step <= value / 2 && Number.isInteger(value / step));
  return Math.max(roundness(value, decimals), ...fitting);
}

/** The largest of 1, 5, 10, 50, 100 … that divides a number and is at most a tenth of it. */
function roundness(value: number, decimals: number): number {
  const least = 10 ** -decimals;
  let unit = least;
  for (let step = least; step <= value / 10; step *= 10) {
    for (const candidate of [step, step * 5])
      if (candidate <= value / 10 && Math.abs(value / candidate - Math.round(value / candidate)) < 1e-9)
        unit = candidate;
  }
  // “About 40” is as round as a figure can be, and 16 is not.
  const isRoundest = Number.isInteger(value / 10) && value <= 100;
  return isRoundest ? Math.max(unit, value >= 30 ? 10 : 5) : unit;
}
