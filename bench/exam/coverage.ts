import type { QuestionId } from "#core/base/ids.ts";
import { studyDay } from "#core/base/instant.ts";
import { calibrationOf, type Foretold } from "#core/scheduling/calibration.ts";
import { examForecast, type ExamForecast } from "#core/scheduling/exam-forecast.ts";
import type { ExamCard } from "#core/scheduling/exam-plan.ts";
import { modelFor } from "#core/scheduling/fsrs.ts";
import { defaultPace, type Pace } from "#core/scheduling/pace.ts";
import { defaultSettings } from "#core/scheduling/settings.ts";
import { mean } from "../figures.ts";
import { families, simulatedLearner, type Family } from "../learners.ts";
import { planned, play, type Policy, type Seen } from "./policies.ts";

interface Coverage {
  /** Of the ranges that held what came. */
  readonly share: number;
  readonly byFamily: readonly { readonly family: Family; readonly share: number }[];
  readonly error: number;
  readonly bias: number;
}

const grid = [
  { days: 14, minutes: 20 },
  { days: 30, minutes: 10 },
  { days: 60, minutes: 10 },
] as const;

/** How often a forecast made half-way holds what then comes of it. */
export function coverage({ cards, learners }: { cards: number; learners: number }): Coverage {
  const made = families.flatMap((family) =>
    grid.flatMap(({ days, minutes }) =>
      Array.from({ length: learners }, (_, i) => {
        const foretold: Foretold[] = [];
        const seed = `${family} ${i}`;
        const pace = paceAt(simulatedLearner(family, seed).tempo);
        let forecast: ExamForecast | undefined;
        const policy: Policy = (seen, day, all) => {
          if (day === Math.floor(all / 2)) forecast = foresee(seen, { day, days: all, minutes, pace }, foretold);
          return planned(seen, day, all);
        };
        const outcome = play({ family, cards, days, minutes, seed }, policy, {
          secondsOn: () => minutes * 60,
          foretold,
        });
        return { family, forecast, recall: outcome.marks };
      }),
    ),
  );
  const errors = made.map(({ forecast, recall }) => (forecast?.expected ?? NaN) - recall);
  const isHeld = ({ forecast, recall }: (typeof made)[number]): boolean =>
    forecast !== undefined && forecast.low <= recall && recall <= forecast.high;
  const shareOf = (ones: typeof made): number => mean(ones.map((one) => (isHeld(one) ? 1 : 0)));
  return {
    share: shareOf(made),
    byFamily: families.map((family) => ({ family, share: shareOf(made.filter((one) => one.family === family)) })),
    error: mean(errors.map(Math.abs)),
    bias: mean(errors),
  };
}

/** Half-way the product knows a learner's pace from hundreds of answers. */
const paceAt = (tempo: number): Pace => ({
  first: tempo * defaultPace.first,
  recalled: tempo * defaultPace.recalled,
  forgotten: tempo * defaultPace.forgotten,
});

interface HalfWay {
  readonly day: number;
  readonly days: number;
  readonly minutes: number;
  readonly pace: Pace;
}

function foresee(
  seen: readonly Seen[],
  { day, days, minutes, pace }: HalfWay,
  foretold: readonly Foretold[],
): ExamForecast {
  const cards = seen.map((one): ExamCard => ({
    questionId: String(one.card).padStart(4, "0") as QuestionId,
    memory: one.memory,
    lastDay: one.day === null ? null : studyDay(one.day),
  }));
  const terms = { model: modelFor(defaultSettings), pace, today: studyDay(day), examDay: studyDay(days) };
  return examForecast(cards, { terms, minutesPerDay: minutes, calibration: calibrationOf(foretold) });
}
