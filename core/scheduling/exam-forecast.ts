import { addDays, type StudyDay } from "../base/instant.ts";
import type { QuestionId } from "../base/ids.ts";
import { random, type Random } from "../base/random.ts";
import { shifted, type Calibration } from "./calibration.ts";
import { minutesOn, type ExamTime, type Spread } from "./exam-minutes.ts";
import {
  byWorth,
  recalledShares,
  firstShares,
  recallUntouched,
  type ExamCard,
  type ExamTerms,
  type Worth,
} from "./exam-plan.ts";
import type { Rating } from "../log/schema.ts";

/** What to expect on one of the days until an exam, of all its questions. */
export interface ExamPoint {
  readonly day: StudyDay;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** If nothing more is studied. */
  readonly untouched: number;
}

/** What to expect on the day of an exam. Shares are of all its questions, in [0, 1]. */
export interface ExamForecast {
  readonly expected: number;
  /** Four times in five it comes out between these. */
  readonly low: number;
  readonly high: number;
  /** If nothing more is studied. */
  readonly untouched: number;
  /** Questions that the minutes do not suffice to meet before the day. */
  readonly unmet: number;
  /** From today to the day. */
  readonly path: readonly ExamPoint[];
}

export interface ExamMinutes {
  readonly terms: ExamTerms;
  readonly time: ExamTime;
  readonly calibration: Calibration;
}

const RUNS = 2;
const MOST_STEPS = 12;
const MOST_ROUNDS = 6;
/**
 * However many answers agree, the days to come differ from those that were: what is old by then was young, and the model
 * has taken in what it saw; the more so where most of the time is still to come. On the scale of log odds: the least, in
 * steps of a twentieth, at which four forecasts in five hold for each of two families of `bench:exam`, on learners that
 * it does not judge by; the third family had no say.
 */
const drift: Readonly<Record<Spread, number>> = { even: 0.5, late: 0.9 };

/**
 * How far from the model learners and their texts may be of which nothing is known, on the scale of log odds, and the
 * answers after which half of that is gone: the model foresees what is easy to keep, and somebody who forgets half of it
 * in a day comes out thirty points lower. The least, in steps of a quarter and of twenty, at which four forecasts in five
 * hold from the first day on for the learners of `bench:exam` of all three families, on others than it judges by.
 */
const UNTRIED = 2.75;
const HALF_TRIED = 20;
const untried = ({ answers }: Calibration): number => (UNTRIED * HALF_TRIED) / (HALF_TRIED + answers);

/** Of a normal distribution, four fifths lie within this many deviations. */
const FOUR_FIFTHS = 1.2816;

/**
 * Plays the plan forward as the model expects it to go, at most a dozen steps, and reads the recall on the day. The
 * range is that of the learner's distance from the model, wide until they have answered, and of the luck of the questions. Deterministic.
 */
export function examForecast(cards: readonly ExamCard[], { terms, time, calibration }: ExamMinutes): ExamForecast {
  const runs = Array.from({ length: RUNS }, (_, run) =>
    playForward(cards, { terms, time, draw: random(`forecast ${run}`) }),
  );
  const { shift } = calibration;
  const doubt = Math.hypot(drift[time.spread], calibration.doubt, untried(calibration));
  const path = (runs[0] ?? []).map(({ day }, step): ExamPoint => {
    const at = { ...terms, examDay: day };
    const recalls = runs.flatMap((run) => run[step]?.cards.map((card) => recallUntouched(card, at)) ?? []);
    const expected = meanShifted(recalls, shift);
    const luck = Math.sqrt((expected * (1 - expected)) / Math.max(1, cards.length)) * FOUR_FIFTHS;
    const reach = (to: number): number => Math.hypot(meanShifted(recalls, to) - expected, luck);
    return {
      day,
      expected,
      low: Math.max(0, expected - reach(shift - FOUR_FIFTHS * doubt)),
      high: Math.min(1, expected + reach(shift + FOUR_FIFTHS * doubt)),
      untouched: meanShifted(
        cards.map((card) => recallUntouched(card, at)),
        shift,
      ),
    };
  });
  const last = path.at(-1) ?? { expected: 0, low: 0, high: 0, untouched: 0 };
  const unmet = runs.flatMap((run) => run.at(-1)?.cards.filter(({ memory }) => memory === null) ?? []).length;
  const { expected, low, high, untouched } = last;
  return { expected, low, high, untouched, unmet: Math.round(unmet / RUNS), path };
}

const meanShifted = (recalls: readonly number[], shift: number): number =>
  recalls.reduce((sum, recall) => sum + shifted(recall, shift), 0) / Math.max(1, recalls.length);

interface Snapshot {
  readonly day: StudyDay;
  readonly cards: readonly ExamCard[];
}

interface Forward {
  readonly terms: ExamTerms;
  readonly time: ExamTime;
  readonly draw: Random;
}

/** The cards as they are today, and at the end of each step. */
function playForward(cards: readonly ExamCard[], { terms, time, draw }: Forward): Snapshot[] {
  const snapshots: Snapshot[] = [{ day: terms.today, cards }];
  const state = new Map(cards.map((card) => [card.questionId, card]));
  for (const { from, to, minutes } of stepsOf(time, terms)) {
    const now = { ...terms, today: from };
    let left = minutes * 60;
    for (const { questionId, seconds } of studied(state, now, time.spread)) {
      const card = state.get(questionId);
      if (!card) continue;
      left -= seconds;
      if (left < 0) break;
      state.set(questionId, answered(card, now, draw));
    }
    snapshots.push({ day: to, cards: [...state.values()] });
  }
  return snapshots;
}

/** What is studied in a step, what is worth the most first; in a long one again and again. */
function* studied(state: ReadonlyMap<QuestionId, ExamCard>, now: ExamTerms, spread: Spread): Iterable<Worth> {
  for (let round = 0; round < (spread === "late" ? MOST_ROUNDS : 1); round++) yield* byWorth([...state.values()], now);
}

interface Step {
  readonly from: StudyDay;
  readonly to: StudyDay;
  readonly minutes: number;
}

/** The days until the exam in at most a dozen steps, of about as many minutes each. */
function stepsOf(time: ExamTime, { today, examDay }: ExamTerms): Step[] {
  const days = Array.from({ length: Math.max(1, examDay - today) }, (_, n) => addDays(today, n));
  const minutes = days.map((day) => minutesOn(time, day));
  const all = minutes.reduce((sum, some) => sum + some, 0);
  const most = Math.min(days.length, MOST_STEPS);
  const steps: Step[] = [];
  let [before, from, own] = [0, today, 0];
  for (const [n, day] of days.entries()) {
    own += minutes[n] ?? 0;
    const isFull = before + own > (all * (steps.length + 1)) / most - all / 1_000;
    if (!isFull && n < days.length - 1) continue;
    const to = addDays(day, 1);
    steps.push({ from, to, minutes: own });
    [before, from, own] = [before + own, to, 0];
  }
  return steps;
}

function answered(card: ExamCard, { model, today }: ExamTerms, draw: Random): ExamCard {
  const elapsed = card.lastDay === null ? 0 : today - card.lastDay;
  const rating = ((): Rating => {
    if (!card.memory) return drawn(firstShares, draw);
    return draw() < model.retrievability(card.memory, elapsed) ? drawn(recalledShares, draw) : "again";
  })();
  const memory = model.next(card.memory, elapsed, rating);
  return { ...card, lastDay: today, memory: rating === "again" ? model.next(memory, 0, "good") : memory };
}

function drawn<Key extends Rating>(shares: Readonly<Record<Key, number>>, draw: Random): Key | "good" {
  let luck = draw();
  for (const key of ratingsOf(shares)) {
    luck -= shares[key];
    if (luck < 0) return key;
  }
  return "good";
}

const isKeyOf = <Key extends string>(shares: Readonly<Record<Key, number>>, name: string): name is Key =>
  name in shares;

const ratingsOf = <Key extends Rating>(shares: Readonly<Record<Key, number>>): Key[] =>
  ["again", "hard", "good", "easy"].filter((name) => isKeyOf(shares, name));
