import { mean, percent, standardError, table } from "./figures.ts";
import { families } from "./learners.ts";
import { byRetention, cramming, planned, play, type Policy, type Situation } from "./exam/policies.ts";
import { coverage } from "./exam/coverage.ts";

const LEARNERS = 12;
const CARDS = 200;
const RETENTIONS = [0.8, 0.85, 0.9, 0.95] as const;

const grid = [
  { days: 7, minutes: 20 },
  { days: 14, minutes: 10 },
  { days: 14, minutes: 20 },
  { days: 30, minutes: 10 },
  { days: 30, minutes: 20 },
  { days: 60, minutes: 5 },
  { days: 60, minutes: 10 },
] as const;

/** All of one policy's outcomes in a cell, a learner each. */
function outcomes(situations: readonly Situation[], policy: Policy, lastDays = Infinity): number[] {
  return situations.map((situation) => {
    const { days, minutes } = situation;
    const studied = Math.min(days, lastDays);
    const seconds = (minutes * 60 * days) / studied;
    return play(situation, policy, { secondsOn: (day) => (day >= days - studied ? seconds : 0) }).recall;
  });
}

const rivals = ["retention .90", "best retention", "in rounds", "the eve"] as const;

console.log(
  `${CARDS} cards, none met before; ${LEARNERS} learners a line, whose memory is not the model's. Mean recall on the day, in percent.
plan            the product's, within the minutes of each day
retention .90   what is due, then new cards, spare minutes on the likeliest forgotten
best retention  the same at the best of ${RETENTIONS.join(", ")} for each line, known only afterwards
in rounds       all cards round and round, the weakest first, within the minutes of each day
the eve         all the minutes of all the days on the last day: hours at a stretch, which the others may not do
`,
);
const rows: string[][] = [["learners, days, minutes", "plan", ...rivals, "plan − best rival ± s.e."]];
const differences = new Map<string, number[]>(rivals.map((name) => [name, []]));
for (const family of families) {
  for (const { days, minutes } of grid) {
    const situations = Array.from({ length: LEARNERS }, (_, i): Situation => ({
      family,
      cards: CARDS,
      days,
      minutes,
      seed: `${family} ${i}`,
    }));
    const plan = outcomes(situations, planned);
    const byTarget = RETENTIONS.map((target) => outcomes(situations, byRetention(target)));
    const best = [...byTarget].sort((a, b) => mean(b) - mean(a))[0] ?? [];
    const found = new Map([
      ["retention .90", byTarget[RETENTIONS.indexOf(0.9)] ?? []],
      ["best retention", best],
      ["in rounds", outcomes(situations, cramming)],
      ["the eve", outcomes(situations, cramming, 1)],
    ]);
    for (const [name, recalls] of found)
      differences.get(name)?.push(...recalls.map((recall, i) => (plan[i] ?? NaN) - recall));
    const strongest = [...found.values()].sort((a, b) => mean(b) - mean(a))[0] ?? [];
    const gaps = plan.map((recall, i) => recall - (strongest[i] ?? NaN));
    rows.push([
      `${family}, ${days} × ${minutes}`,
      ...[plan, ...found.values()].map((recalls) => percent(mean(recalls))),
      `${percent(mean(gaps))} ± ${percent(standardError(gaps))}`,
    ]);
  }
}
console.log(table(rows));
console.log("\nOver all lines, the plan is ahead by (percentage points ± standard error):");
let isBeaten = false;
for (const [name, gaps] of differences) {
  const [ahead, doubt] = [mean(gaps), standardError(gaps)];
  isBeaten ||= ahead < 2 * doubt;
  console.log(`  ${name.padEnd(15)} ${percent(ahead)} ± ${percent(doubt)}${ahead < 2 * doubt ? "   NOT WON" : ""}`);
}
const held = coverage({ cards: CARDS, learners: LEARNERS });
console.log(
  `\nForecasts made half-way: off by ${percent(held.error)} points on average (bias ${percent(held.bias)}), ` +
    `and ${percent(held.share)}% of the ranges held what came; they promise 80.`,
);
isBeaten ||= held.share < 0.7;
process.exitCode = isBeaten ? 1 : 0;
