import { mean, percent, standardError, table } from "./figures.ts";
import { families } from "./learners.ts";
import { byRetention, cramming, planned, play, type Outcome, type Policy, type Situation } from "./exam/policies.ts";
import { coverage } from "./exam/coverage.ts";

const LEARNERS = 12;
const CARDS = 200;
/** Learners of each family whose forecasts are judged. */
const FORECASTS = 30;
/** Ranges promise 80 in a hundred; of so many forecasts two standard errors are five. */
const LEAST_HELD = 0.75;
const RETENTIONS = [0.8, 0.85, 0.9, 0.95] as const;

/** Within the minutes of each day, as the plan: it must be ahead of each of them. */
const rivals = ["retention .90", "best retention", "in rounds"] as const;

/** The same minutes in all, but moved to days that have more than a learner said they have: shown, and not required. */
const moved = ["last three", "the eve"] as const;

type Rival = (typeof rivals)[number] | (typeof moved)[number];

const lines = families.flatMap((family) =>
  [7, 14, 30, 60].flatMap((days) => [5, 10, 20].map((minutes) => ({ family, days, minutes }))),
);

const recalls = (outcomes: readonly Outcome[]): number => mean(outcomes.map(({ recall }) => recall));

/** What each way of studying comes to in a line, a learner each. */
function played({ family, days, minutes }: (typeof lines)[number]): Record<"plan" | Rival, Outcome[]> {
  const by = (policy: Policy, lastDays = days): Outcome[] =>
    Array.from({ length: LEARNERS }, (_, i): Outcome => {
      const situation: Situation = { family, cards: CARDS, days, minutes, seed: `${family} ${i}` };
      const seconds = (minutes * 60 * days) / lastDays;
      return play(situation, policy, { secondsOn: (day) => (day >= days - lastDays ? seconds : 0) });
    });
  const byTarget = RETENTIONS.map((target) => by(byRetention(target)));
  return {
    plan: by(planned),
    "retention .90": byTarget[RETENTIONS.indexOf(0.9)] ?? [],
    "best retention": byTarget.toSorted((a, b) => recalls(b) - recalls(a))[0] ?? [],
    "in rounds": by(cramming),
    "last three": by(cramming, 3),
    "the eve": by(cramming, 1),
  };
}

const gapsTo = (plan: readonly Outcome[], rival: readonly Outcome[], of: "recall" | "later"): number[] =>
  plan.map((outcome, i) => outcome[of] - (rival[i]?.[of] ?? NaN));

const inPoints = (gaps: readonly number[]): string => `${percent(mean(gaps))} ± ${percent(standardError(gaps))}`;

console.log(
  `${CARDS} cards, none met before; ${LEARNERS} learners a line, whose memory is not the model's. Mean recall on the day, in percent.
plan            the product's, within the minutes of each day
retention .90   what is due, then new cards, spare minutes on the likeliest forgotten
best retention  the same at the best of ${RETENTIONS.join(", ")} for each line, known only afterwards
in rounds       all cards round and round, the weakest first, within the minutes of each day
last three      the same with all the minutes of all the days on the last three: more a day than the others may take
the eve         all the minutes of all the days on the last day: hours at a stretch, which the others may not do
`,
);
const results = lines.map((line) => ({ line, found: played(line) }));
console.log(
  table([
    ["learners, days, minutes", "plan", ...rivals, ...moved, "plan − best within the days ± s.e."],
    ...results.map(({ line: { family, days, minutes }, found }) => {
      const strongest = rivals.map((name) => found[name]).toSorted((a, b) => recalls(b) - recalls(a))[0] ?? [];
      return [
        `${family}, ${days} × ${minutes}`,
        ...(["plan", ...rivals, ...moved] as const).map((name) => percent(recalls(found[name]))),
        inPoints(gapsTo(found.plan, strongest, "recall")),
      ];
    }),
  ]),
);

const overall = (name: Rival, of: "recall" | "later"): number[] =>
  results.flatMap(({ found }) => gapsTo(found.plan, found[name], of));

const isWon = (name: Rival): boolean => {
  const gaps = overall(name, "recall");
  return mean(gaps) >= 2 * standardError(gaps);
};

console.log("\nOver all lines, the plan is ahead by (percentage points ± standard error):");
console.log(
  table([
    ["", "on the day", "a month later", ""],
    ...[...rivals, ...moved].map((name) => [
      name,
      inPoints(overall(name, "recall")),
      inPoints(overall(name, "later")),
      isWon(name) ? "" : "not won on the day",
    ]),
  ]),
);
const held = coverage({ cards: CARDS, learners: FORECASTS });
console.log(
  `\nForecasts made half-way: off by ${percent(held.error)} points on average (bias ${percent(held.bias)}), ` +
    `and ${percent(held.share)}% of the ranges held what came; they promise 80. ` +
    `By family: ${held.byFamily.map(({ family, share }) => `${family} ${percent(share)}%`).join(", ")}.`,
);
process.exitCode = rivals.every(isWon) && held.share >= LEAST_HELD ? 0 : 1;
