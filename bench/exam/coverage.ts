import type { QuestionId } from "#core/base/ids.ts";
import { studyDay } from "#core/base/instant.ts";
import { calibrationOf, type Foretold } from "#core/scheduling/calibration.ts";
import { minutesOn, type ExamTime, type Spread } from "#core/scheduling/exam-minutes.ts";
import { examForecast, type ExamForecast } from "#core/scheduling/exam-forecast.ts";
import type { ExamCard } from "#core/scheduling/exam-plan.ts";
import { modelFor } from "#core/scheduling/fsrs.ts";
import { defaultPace, type Pace } from "#core/scheduling/pace.ts";
import { defaultSettings } from "#core/scheduling/settings.ts";
import { mean } from "../figures.ts";
import { families, simulatedLearner, type Family } from "../learners.ts";
import { planned, plannedLate, play, type Policy, type Seen } from "./policies.ts";

interface Coverage {
  /** Of the ranges that held what came. */
  readonly share: number;
  readonly byFamily: readonly { readonly family: Family; readonly share: number }[];
  readonly bySpread: readonly { readonly spread: Spread; readonly share: number }[];
  readonly error: number;
  readonly bias: number;
}

const grid = [
  { days: 14, minutes: 20 },
  { days: 30, minutes: 10 },
  { days: 60, minutes: 10 },
].flatMap((one) => (["even", "late"] as const).map((spread) => ({ ...one, spread })));

/** How often a forecast made when half of the minutes are spent holds what then comes of it. */
export function coverage({ cards, learners }: { cards: number; learners: number }): Coverage {
  const made = families.flatMap((family) =>
    grid.flatMap(({ days, minutes, spread }) =>
      Array.from({ length: learners }, (_, i) => {
        const foretold: Foretold[] = [];
        const seed = `${family} ${i}`;
        const pace = paceAt(simulatedLearner(family, seed).tempo);
        const time: ExamTime = { from: studyDay(0), day: studyDay(days), minutesPerDay: minutes, spread };
        const halfWay = halfOf(time);
        const plan = spread === "even" ? planned : plannedLate;
        let forecast: ExamForecast | undefined;
        const policy: Policy = (seen, day, all) => {
          if (day === halfWay) forecast = foresee(seen, { day, time, pace }, foretold);
          return plan(seen, day, all);
        };
        const outcome = play({ family, cards, days, minutes, seed }, policy, {
          secondsOn: (day) => minutesOn(time, studyDay(day)) * 60,
          foretold,
        });
        return { family, spread, forecast, recall: outcome.marks };
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
    bySpread: (["even", "late"] as const).map((spread) => ({
      spread,
      share: shareOf(made.filter((one) => one.spread === spread)),
    })),
    error: mean(errors.map(Math.abs)),
    bias: mean(errors),
  };
}

/** The first day on which half of the minutes are spent. */
function halfOf(time: ExamTime): number {
  let left = (time.minutesPerDay * (time.day - time.from)) / 2;
  let day = 0;
  while (left > 0) left -= minutesOn(time, studyDay(day++));
  return day;
}

/** Half-way the product knows a learner's pace from hundreds of answers. */
const paceAt = (tempo: number): Pace => ({
  first: tempo * defaultPace.first,
  recalled: tempo * defaultPace.recalled,
  forgotten: tempo * defaultPace.forgotten,
});

interface HalfWay {
  readonly day: number;
  readonly time: ExamTime;
  readonly pace: Pace;
}

function foresee(seen: readonly Seen[], { day, time, pace }: HalfWay, foretold: readonly Foretold[]): ExamForecast {
  const cards = seen.map((one): ExamCard => ({
    questionId: String(one.card).padStart(4, "0") as QuestionId,
    memory: one.memory,
    lastDay: one.day === null ? null : studyDay(one.day),
  }));
  const terms = { model: modelFor(defaultSettings), pace, today: studyDay(day), examDay: time.day };
  return examForecast(cards, { terms, time, calibration: calibrationOf(foretold) });
}
