import { addDays } from "../base/instant.ts";
import { random, type Random } from "../base/random.ts";
import { shifted, type Calibration } from "./calibration.ts";
import { byWorth, recalledShares, firstShares, recallUntouched, type ExamCard, type ExamTerms } from "./exam-plan.ts";
import type { Rating } from "../log/schema.ts";

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
}

export interface ExamMinutes {
  readonly terms: ExamTerms;
  readonly minutesPerDay: number;
  readonly calibration: Calibration;
}

const RUNS = 2;
const MOST_STEPS = 12;
/** Of a normal distribution, four fifths lie within this many deviations. */
const FOUR_FIFTHS = 1.2816;

/**
 * Plays the plan forward as the model expects it to go, at most a dozen steps, and reads the recall on the day. The
 * range is that of the learner's distance from the model and of the luck of the questions. Deterministic.
 */
export function examForecast(
  cards: readonly ExamCard[],
  { terms, minutesPerDay, calibration }: ExamMinutes,
): ExamForecast {
  if (cards.length === 0) return { expected: 0, low: 0, high: 0, untouched: 0, unmet: 0 };
  const mean = (recalls: readonly number[], shift: number): number =>
    recalls.reduce((sum, recall) => sum + shifted(recall, shift), 0) / recalls.length;
  const runs = Array.from({ length: RUNS }, (_, run) =>
    playForward(cards, { terms, secondsPerDay: minutesPerDay * 60, draw: random(`forecast ${run}`) }),
  );
  const recalls = runs.flatMap((run) => run.map((card) => recallUntouched(card, terms)));
  const { shift, doubt } = calibration;
  const expected = mean(recalls, shift);
  const luck = Math.sqrt((expected * (1 - expected)) / cards.length) * FOUR_FIFTHS;
  const reach = (shiftedTo: number): number => Math.hypot(mean(recalls, shiftedTo) - expected, luck);
  return {
    expected,
    low: Math.max(0, expected - reach(shift - FOUR_FIFTHS * doubt)),
    high: Math.min(1, expected + reach(shift + FOUR_FIFTHS * doubt)),
    untouched: mean(
      cards.map((card) => recallUntouched(card, terms)),
      shift,
    ),
    unmet: Math.round(runs.flat().filter(({ memory }) => memory === null).length / RUNS),
  };
}

interface Forward {
  readonly terms: ExamTerms;
  readonly secondsPerDay: number;
  readonly draw: Random;
}

function playForward(cards: readonly ExamCard[], { terms, secondsPerDay, draw }: Forward): ExamCard[] {
  const days = Math.max(1, terms.examDay - terms.today);
  const steps = Math.min(days, MOST_STEPS);
  const state = new Map(cards.map((card) => [card.questionId, card]));
  for (let step = 0; step < steps; step++) {
    const today = addDays(terms.today, Math.floor((step * days) / steps));
    const now = { ...terms, today };
    let left = secondsPerDay * (Math.floor(((step + 1) * days) / steps) - Math.floor((step * days) / steps));
    for (const { questionId, seconds } of byWorth([...state.values()], now)) {
      const card = state.get(questionId);
      if (!card) continue;
      left -= seconds;
      if (left < 0) break;
      state.set(questionId, answered(card, now, draw));
    }
  }
  return [...state.values()];
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
