import { addDays, type StudyDay } from "../base/instant.ts";
import { random, type Random } from "../base/random.ts";
import { shifted, type Calibration } from "./calibration.ts";
import { byWorth, recalledShares, firstShares, recallUntouched, type ExamCard, type ExamTerms } from "./exam-plan.ts";
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
  const runs = Array.from({ length: RUNS }, (_, run) =>
    playForward(cards, { terms, secondsPerDay: minutesPerDay * 60, draw: random(`forecast ${run}`) }),
  );
  const { shift, doubt } = calibration;
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
  readonly secondsPerDay: number;
  readonly draw: Random;
}

/** The cards as they are today, and at the end of each step. */
function playForward(cards: readonly ExamCard[], { terms, secondsPerDay, draw }: Forward): Snapshot[] {
  const days = Math.max(1, terms.examDay - terms.today);
  const steps = Math.min(days, MOST_STEPS);
  const snapshots: Snapshot[] = [{ day: terms.today, cards }];
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
    const day = addDays(terms.today, Math.floor(((step + 1) * days) / steps));
    snapshots.push({ day, cards: [...state.values()] });
  }
  return snapshots;
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
