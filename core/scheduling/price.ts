import { random, type Random } from "../base/random.ts";
import type { Memory, Model } from "./fsrs.ts";
import type { Pace } from "./pace.ts";

/** What a learner holds, and how fast they are. */
export interface Holding {
  readonly memories: readonly Memory[];
  readonly pace: Pace;
  /** The forgetting model at a desired retention. */
  readonly modelAt: (desiredRetention: number) => Model;
}

const DAYS = 90;
/** More than these are not played: their mean stands for the rest. */
const MOST_CARDS = 150;
const RUNS = 4;

/**
 * Minutes a day that a desired retention asks for, on average over the next three months, for the cards that are held
 * and no new ones: each is played forward from the day it was last answered. Deterministic.
 */
export function minutesPerDay(desiredRetention: number, { memories, pace, modelAt }: Holding): number {
  if (memories.length === 0) return 0;
  const model = modelAt(desiredRetention);
  const played = memories.slice(0, MOST_CARDS);
  const draw = random("price");
  const secondsOf = (first: Memory): number => playedSeconds(first, { model, pace, draw });
  const runs = Array.from({ length: RUNS }, () => played.reduce((sum, first) => sum + secondsOf(first), 0));
  const seconds = runs.reduce((sum, one) => sum + one, 0) / RUNS;
  return (seconds / DAYS / 60) * (memories.length / played.length);
}

function playedSeconds(first: Memory, { model, pace, draw }: { model: Model; pace: Pace; draw: Random }): number {
  let seconds = 0;
  let memory = first;
  let elapsed = model.interval(memory);
  for (let day = elapsed; day <= DAYS; day += elapsed) {
    const isRecalled = draw() < model.retrievability(memory, elapsed);
    seconds += isRecalled ? pace.recalled : pace.forgotten;
    memory = model.next(memory, elapsed, isRecalled ? "good" : "again");
    if (!isRecalled) memory = model.next(memory, 0, "good");
    elapsed = model.interval(memory);
  }
  return seconds;
}
