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

/** How much of the minutes is spent when a forecast is made. */
export const moments = [0, 0.1, 0.25, 0.5, 0.75] as const;
type Moment = (typeof moments)[number];

/** What became of forecasts. */
interface Held {
  /** Of the ranges that held what came. */
  readonly share: number;
  /** How far the ranges reach, from end to end. */
  readonly width: number;
  readonly error: number;
  readonly bias: number;
  /** Answers that a forecast rests on. */
  readonly answers: number;
}

interface Made {
  readonly family: Family;
  readonly spread: Spread;
  readonly moment: Moment;
  readonly answers: number;
  readonly forecast: ExamForecast;
  readonly recall: number;
}

interface Coverage {
  readonly byMoment: readonly (Held & { readonly moment: Moment })[];
  readonly byFamily: readonly (Held & { readonly family: Family; readonly moment: Moment })[];
  readonly bySpread: readonly (Held & { readonly spread: Spread })[];
}

const grid = [
  { days: 14, minutes: 20 },
  { days: 30, minutes: 10 },
  { days: 60, minutes: 10 },
].flatMap((one) => (["even", "late"] as const).map((spread) => ({ ...one, spread })));

/** How often forecasts that are made on the way hold what then comes. */
export function coverage({ cards, learners }: { cards: number; learners: number }): Coverage {
  const made = families.flatMap((family) =>
    grid.flatMap((exam) =>
      Array.from({ length: learners }, (_, i) =>
        forecastsOf({ ...exam, family, cards, seed: `${family} ${i}` }),
      ).flat(),
    ),
  );
  const of = (wanted: (one: Made) => boolean): Held => heldOf(made.filter(wanted));
  return {
    byMoment: moments.map((moment) => ({ moment, ...of((one) => one.moment === moment) })),
    byFamily: moments.flatMap((moment) =>
      families.map((family) => ({ family, moment, ...of((one) => one.moment === moment && one.family === family) })),
    ),
    bySpread: (["even", "late"] as const).map((spread) => ({ spread, ...of((one) => one.spread === spread) })),
  };
}

function heldOf(made: readonly Made[]): Held {
  const errors = made.map(({ forecast, recall }) => forecast.expected - recall);
  return {
    share: mean(made.map(({ forecast, recall }) => (forecast.low <= recall && recall <= forecast.high ? 1 : 0))),
    width: mean(made.map(({ forecast }) => forecast.high - forecast.low)),
    error: mean(errors.map(Math.abs)),
    bias: mean(errors),
    answers: mean(made.map(({ answers }) => answers)),
  };
}

interface Prepared {
  readonly family: Family;
  readonly cards: number;
  readonly days: number;
  readonly minutes: number;
  readonly spread: Spread;
  readonly seed: string;
}

/** The forecasts that a learner is given on the way to an exam, with what came. */
function forecastsOf({ family, cards, days, minutes, spread, seed }: Prepared): Made[] {
  const foretold: Foretold[] = [];
  const { tempo } = simulatedLearner(family, seed);
  const time: ExamTime = { from: studyDay(0), day: studyDay(days), minutesPerDay: minutes, spread };
  const plan = spread === "even" ? planned : plannedLate;
  const given: Omit<Made, "recall">[] = [];
  const dayOf = new Map(moments.map((moment) => [moment, dayAt(moment, time)]));
  const policy: Policy = (seen, day, all) => {
    for (const moment of moments) {
      if (dayOf.get(moment) !== day) continue;
      const pace = paceAfter(seen, foretold, tempo);
      const forecast = foresee(seen, { day, time, pace }, foretold);
      given.push({ family, spread, moment, answers: foretold.length, forecast });
    }
    return plan(seen, day, all);
  };
  const secondsOn = (day: number) => minutesOn(time, studyDay(day)) * 60;
  const { marks } = play({ family, cards, days, minutes, seed }, policy, { secondsOn, foretold });
  return given.map((one) => ({ ...one, recall: marks }));
}

/** The first day on which so much of the minutes is spent. */
function dayAt(share: number, time: ExamTime): number {
  const days = Array.from({ length: time.day - time.from }, (_, day) => minutesOn(time, studyDay(day)));
  let left = days.reduce((sum, minutes) => sum + minutes, 0) * share;
  let day = 0;
  while (left > 1e-9) left -= days[day++] ?? left;
  return day;
}

/** The default counts as so many days of a card, as in the product. */
const PRIOR = 20;

/** What the product knows of a learner's pace: nothing at first, and all by and by. */
function paceAfter(seen: readonly Seen[], foretold: readonly Foretold[], tempo: number): Pace {
  const recalled = foretold.filter(({ isRecalled }) => isRecalled).length;
  const known = (count: number) => (count * tempo + PRIOR) / (count + PRIOR);
  return {
    first: known(seen.filter(({ memory }) => memory !== null).length) * defaultPace.first,
    recalled: known(recalled) * defaultPace.recalled,
    forgotten: known(foretold.length - recalled) * defaultPace.forgotten,
  };
}

interface OnTheWay {
  readonly day: number;
  readonly time: ExamTime;
  readonly pace: Pace;
}

function foresee(seen: readonly Seen[], { day, time, pace }: OnTheWay, foretold: readonly Foretold[]): ExamForecast {
  const cards = seen.map((one): ExamCard => ({
    questionId: String(one.card).padStart(4, "0") as QuestionId,
    memory: one.memory,
    lastDay: one.day === null ? null : studyDay(one.day),
  }));
  const terms = { model: modelFor(defaultSettings), pace, today: studyDay(day), examDay: time.day };
  return examForecast(cards, { terms, time, calibration: calibrationOf(foretold) });
}
