import { studyDay } from "#core/base/instant.ts";
import { minutesOn, type ExamTime } from "#core/scheduling/exam-minutes.ts";
import { mean, percent, standardError, table } from "./figures.ts";
import { families } from "./learners.ts";
import {
  byRetention,
  cramming,
  planned,
  plannedLate,
  play,
  type Outcome,
  type Policy,
  type Situation,
} from "./exam/policies.ts";
import { coverage } from "./exam/coverage.ts";

const LEARNERS = 12;
const CARDS = 200;
/** Learners of each family whose forecasts are judged. */
const FORECASTS = 30;
const PROMISED = 80;
/** Of so many forecasts two standard errors are five in a hundred. */
const LEAST_HELD = 0.75;
const RETENTIONS = [0.8, 0.85, 0.9, 0.95] as const;

/** Within the minutes of each day, as the plan whose minutes are the same on each: it must be ahead of each of them. */
const steady = ["retention .90", "best retention", "in rounds"] as const;

/** The same minutes in all, moved to the end, which the plan with more minutes there must be ahead of. */
const moved = ["last three", "the eve"] as const;

const plans = ["plan", "towards the end"] as const;

type Rival = (typeof steady)[number] | (typeof moved)[number];
type Way = (typeof plans)[number] | Rival;

const lines = families.flatMap((family) =>
  [7, 14, 30, 60].flatMap((days) => [5, 10, 20].map((minutes) => ({ family, days, minutes }))),
);

const recalls = (outcomes: readonly Outcome[]): number => mean(outcomes.map(({ recall }) => recall));

/** What each way of studying comes to in a line, a learner each. */
function played({ family, days, minutes }: (typeof lines)[number]): Record<Way, Outcome[]> {
  const on = (policy: Policy, secondsOn: (day: number) => number): Outcome[] =>
    Array.from({ length: LEARNERS }, (_, i): Outcome => {
      const situation: Situation = { family, cards: CARDS, days, minutes, seed: `${family} ${i}` };
      return play(situation, policy, { secondsOn });
    });
  const by = (policy: Policy, lastDays = days): Outcome[] => {
    const seconds = (minutes * 60 * days) / lastDays;
    return on(policy, (day) => (day >= days - lastDays ? seconds : 0));
  };
  const time: ExamTime = { from: studyDay(0), day: studyDay(days), minutesPerDay: minutes, spread: "late" };
  const byTarget = RETENTIONS.map((target) => by(byRetention(target)));
  return {
    plan: by(planned),
    "towards the end": on(plannedLate, (day) => minutesOn(time, studyDay(day)) * 60),
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
plan            the product's, within the same minutes on each day
towards the end the product's, where as many minutes in all grow towards the end: at most 90 on a day, or three times as many
retention .90   what is due, then new cards, spare minutes on the likeliest forgotten
best retention  the same at the best of ${RETENTIONS.join(", ")} for each line, known only afterwards
in rounds       all cards round and round, the weakest first, within the minutes of each day
last three      the same with all the minutes of all the days on the last three, however long those become
the eve         all the minutes of all the days on the last day: up to twenty hours of it
`,
);
const results = lines.map((line) => ({ line, found: played(line) }));
console.log(
  table([
    ["learners, days, minutes", ...plans, ...steady, ...moved],
    ...results.map(({ line: { family, days, minutes }, found }) => [
      `${family}, ${days} × ${minutes}`,
      ...[...plans, ...steady, ...moved].map((name) => percent(recalls(found[name]))),
    ]),
  ]),
);

interface Match {
  readonly plan: (typeof plans)[number];
  readonly rival: Rival;
}

const matches: readonly Match[] = [
  ...steady.map((rival): Match => ({ plan: "plan", rival })),
  ...moved.map((rival): Match => ({ plan: "towards the end", rival })),
];

const overall = ({ plan, rival }: Match, of: "recall" | "later"): number[] =>
  results.flatMap(({ found }) => gapsTo(found[plan], found[rival], of));

const isWon = (match: Match): boolean => {
  const gaps = overall(match, "recall");
  return mean(gaps) >= 2 * standardError(gaps);
};

console.log("\nOver all lines (percentage points ± standard error):");
console.log(
  table([
    ["", "ahead on the day", "a month later", ""],
    ...matches.map((match) => [
      `${match.plan}, of ${match.rival}`,
      inPoints(overall(match, "recall")),
      inPoints(overall(match, "later")),
      isWon(match) ? "won" : "NOT WON",
    ]),
  ]),
);
const { byMoment, byFamily, bySpread } = coverage({ cards: CARDS, learners: FORECASTS });
console.log(
  `\nForecasts on the way to an exam, in percent and points; the ranges promise to hold ${PROMISED} in a hundred:`,
);
console.log(
  table([
    ["minutes spent", "answers", "held", "width", "off by", "bias", ...families],
    ...byMoment.map(({ moment, answers, share, width, error, bias }) => [
      `${moment * 100}%`,
      answers.toFixed(0),
      ...[share, width, error, bias].map(percent),
      ...byFamily.filter((one) => one.moment === moment).map((one) => percent(one.share)),
    ]),
  ]),
);
console.log(`By spread: ${bySpread.map(({ spread, share }) => `${spread} ${percent(share)}%`).join(", ")}.`);
process.exitCode = matches.every(isWon) && byMoment.every(({ share }) => share >= LEAST_HELD) ? 0 : 1;
