import { FSRSAlgorithm, default_w, get_fuzz_range, Rating as Grade } from "ts-fsrs";
import type { Rating } from "../log/schema.ts";

/** Stands in every event and snapshot: another model replays the old log. */
export const MODEL_VERSION = "fsrs-6";

/** What FSRS-6 knows of a learner's memory of one question. */
export interface Memory {
  /** Days after which the chance of recall has fallen to 90 %. Above nought. */
  readonly stability: number;
  /** From 1, easy, to 10. */
  readonly difficulty: number;
}

export interface ModelSettings {
  /** 21 weights of FSRS-6; null for the defaults. */
  readonly weights: readonly number[] | null;
  /** The chance of recall at which a card is due, in (0, 1). */
  readonly desiredRetention: number;
  /** In days. */
  readonly maximumInterval: number;
}

/** The forgetting model under one set of settings. Days are whole study days, but for `retrievability`. */
export interface Model {
  /** The memory after an answer, `elapsedDays` after the one before; null was never answered. */
  next(memory: Memory | null, elapsedDays: number, rating: Rating): Memory;
  /** The chance of recall in [0, 1] after any time, fractions of a day included. */
  retrievability(memory: Memory, elapsedDays: number): number;
  /** Whole days, at least 1, after which recall has fallen to the desired retention. */
  interval(memory: Memory): number;
  /** The days among which an interval may be moved without harm. */
  fuzzRange(interval: number, elapsedDays: number): { readonly least: number; readonly most: number };
}

/** The weights of whoever has none of their own. */
export const defaultWeights: readonly number[] = default_w;

const grades: Readonly<Record<Rating, Grade>> = {
  again: Grade.Again,
  hard: Grade.Hard,
  good: Grade.Good,
  easy: Grade.Easy,
};

const models = new WeakMap<ModelSettings, Model>();

/** Settings that nothing changes have one model. */
export function modelFor(settings: ModelSettings): Model {
  const known = models.get(settings);
  if (known) return known;
  const model = makeModel(settings);
  models.set(settings, model);
  return model;
}

function makeModel({ weights, desiredRetention, maximumInterval }: ModelSettings): Model {
  if (weights !== null && weights.length !== default_w.length)
    throw new RangeError(`FSRS-6 has ${default_w.length} weights, not ${weights.length}.`);
  const fsrs = new FSRSAlgorithm({
    w: [...(weights ?? default_w)],
    request_retention: desiredRetention,
    maximum_interval: maximumInterval,
    enable_fuzz: false,
    enable_short_term: true,
  });
  return {
    next: (memory, elapsedDays, rating) => {
      const { stability, difficulty } = fsrs.next_state(memory, elapsedDays, grades[rating]);
      return { stability, difficulty };
    },
    retrievability: ({ stability }, elapsedDays) => fsrs.forgetting_curve(Math.max(0, elapsedDays), stability),
    interval: ({ stability }) => fsrs.next_interval(stability, 0),
    fuzzRange: (interval, elapsedDays) => {
      const range = get_fuzz_range(interval, elapsedDays, maximumInterval);
      return interval < 2.5 ? { least: interval, most: interval } : { least: range.min_ivl, most: range.max_ivl };
    },
  };
}
