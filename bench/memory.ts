import { loadOptimizer, type Optimizer } from "#server/reviews/fit-optimizer.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { binnedError, logLoss, rankedRight } from "#core/scheduling/accuracy.ts";
import type { Foretold } from "#core/scheduling/calibration.ts";
import { foretoldOf, type DatedForetold } from "#core/scheduling/foretold.ts";
import { defaultSettings, settingsTimeline } from "#core/scheduling/settings.ts";
import { heldOutFrom, trainingOf, tryWeights, withWeights } from "#core/scheduling/weights.ts";
import { mean, table } from "./figures.ts";
import { families } from "./learners.ts";
import { ankiHistory } from "./memory/anki.ts";
import { simulatedHistory } from "./memory/history.ts";

const LEARNERS = 4;
/** How much one answer moves the moving average. */
const STEP = 0.02;

interface Judged {
  readonly answers: number;
  readonly isKept: boolean;
  readonly models: Readonly<Record<Model, readonly Foretold[]>>;
}

const names = ["plain average", "moving average", "default weights", "fitted weights"] as const;

type Model = (typeof names)[number];

/** How the last fifth of a log is foretold, by what the first four fifths taught. */
async function judge(log: readonly LoggedEvent[], optimizer: Optimizer): Promise<Judged | null> {
  const from = heldOutFrom(log);
  if (from === null) return null;
  const all = foretoldOf(log);
  const isLate = ({ at }: DatedForetold): boolean => at >= from;
  const average = mean(all.filter((one) => !isLate(one)).map(({ isRecalled }) => (isRecalled ? 1 : 0)));
  const weights = await optimizer.fit(trainingOf(log, from), defaultSettings.relearningSteps.length);
  const fitted = foretoldOf(log, withWeights(settingsTimeline(log), weights, from)).filter(isLate);
  return {
    answers: all.length,
    isKept: tryWeights(log, weights, from).isBetter,
    models: {
      "plain average": all.filter(isLate).map((one) => ({ ...one, recall: average })),
      "moving average": movingAverage(all, average).filter(isLate),
      "default weights": all.filter(isLate),
      "fitted weights": fitted,
    },
  };
}

function movingAverage(foretold: readonly DatedForetold[], start: number): DatedForetold[] {
  let recall = start;
  return foretold.map((one) => {
    const made = { ...one, recall };
    recall += STEP * ((one.isRecalled ? 1 : 0) - recall);
    return made;
  });
}

function report(title: string, all: readonly Judged[]): void {
  const figures = (of: (foretold: readonly Foretold[]) => number) => (name: Model) =>
    mean(all.map(({ models }) => of(models[name]))).toFixed(4);
  const [loss, error, rank] = [figures(logLoss), figures(binnedError), figures(rankedRight)];
  const answers = all.reduce((sum, one) => sum + one.answers, 0);
  const kept = all.filter(({ isKept }) => isKept).length;
  console.log(`\n${title}: ${answers} scheduled answers; the fitted weights are kept for ${kept} of ${all.length}`);
  console.log(
    table([
      ["", "log loss", "RMSE (bins)", "AUC"],
      ...names.map((name) => [name, loss(name), error(name), rank(name)]),
    ]),
  );
}

const optimizer = await loadOptimizer();
if (!optimizer) {
  console.log("There is no native optimizer for this machine, so that nothing can be fitted here.");
  process.exit(1);
}
console.log(
  "How the last fifth of the answers is foretold by what the first four fifths taught; same-day answers are left out.",
);
const paths = process.argv.slice(2);
for (const path of paths) {
  const judged = await judge(await ankiHistory(path), optimizer);
  if (judged) report(path, [judged]);
  else console.log(`\n${path}: too few scheduled answers to judge by.`);
}
for (const family of paths.length > 0 ? [] : families) {
  const judged: Judged[] = [];
  for (let i = 0; i < LEARNERS; i++) {
    const one = await judge(simulatedHistory(family, `${family} ${i}`), optimizer);
    if (one) judged.push(one);
  }
  report(`Simulated learners, ${family}`, judged);
}
