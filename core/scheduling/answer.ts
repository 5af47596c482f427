import { addDays, addMs, MINUTE_MS, type Instant, type StudyDay } from "../base/instant.ts";
import { random } from "../base/random.ts";
import type { QuestionId } from "../base/ids.ts";
import type { Rating } from "../log/schema.ts";
import type { Card, Phase } from "./card.ts";
import { modelFor, type Memory } from "./fsrs.ts";
import type { Settings } from "./settings.ts";

/** One answer, as far as scheduling is concerned. */
export interface Answer {
  readonly questionId: QuestionId;
  readonly rating: Rating;
  readonly at: Instant;
  readonly day: StudyDay;
  /** A due day that was chosen with other cards in view; it counts inside the fuzz range. */
  readonly plannedDay: StudyDay | null;
}

/** The phase that follows an answer. */
export function phaseAfter(card: Card, answer: Answer, settings: Settings): Phase {
  const { phase } = card;
  const model = modelFor(settings);
  const elapsed = card.lastAnswer ? Math.max(0, answer.day - card.lastAnswer.day) : 0;
  const before = phase.name === "new" ? null : phase.memory;
  const next = (rating: Rating) => model.next(before, elapsed, rating);
  const memory = next(answer.rating);
  const interval = () => intervalFor(answer.rating, phase.name === "review", (rating) => model.interval(next(rating)));
  const review = () => reviewPhase({ memory, interval: interval(), elapsed, card, answer, settings });
  if (phase.name === "review") {
    const [first] = settings.relearningSteps;
    if (answer.rating !== "again" || first === undefined) return review();
    return { name: "relearning", step: 0, dueAt: after(answer.at, first), memory };
  }
  const name = phase.name === "relearning" ? "relearning" : "learning";
  const steps = name === "learning" ? settings.learningSteps : settings.relearningSteps;
  const step = nextStep(phase.name === "new" ? 0 : phase.step, answer.rating, steps);
  return step === null ? review() : { name, step: step.index, dueAt: after(answer.at, step.minutes), memory };
}

const after = (at: Instant, minutes: number): Instant => addMs(at, minutes * MINUTE_MS);

/** The step that an answer leads to; null where the card leaves its steps. Hard stays, and waits a little longer. */
function nextStep(
  current: number,
  rating: Rating,
  steps: readonly number[],
): { index: number; minutes: number } | null {
  const [first, second] = steps;
  if (first === undefined) return null;
  const step = (index: number) => {
    const minutes = steps[index];
    return minutes === undefined ? null : { index, minutes };
  };
  switch (rating) {
    case "again":
      return { index: 0, minutes: first };
    case "hard":
      if (current > 0) return step(Math.min(current, steps.length - 1));
      return { index: 0, minutes: second === undefined ? first * 1.5 : (first + second) / 2 };
    case "good":
      return step(current + 1);
    case "easy":
      return null;
  }
}

/** Whole days for a rating, so that good < easy, and hard < good where both end in days. */
function intervalFor(rating: Rating, wasInReview: boolean, raw: (rating: Rating) => number): number {
  const hard = Math.min(raw("hard"), raw("good"));
  const good = wasInReview ? Math.max(raw("good"), hard + 1) : raw("good");
  switch (rating) {
    case "again":
      return raw("again");
    case "hard":
      return hard;
    case "good":
      return good;
    case "easy":
      return Math.max(raw("easy"), good + 1);
  }
}

interface Graduation {
  readonly memory: Memory;
  readonly interval: number;
  readonly elapsed: number;
  readonly card: Card;
  readonly answer: Answer;
  readonly settings: Settings;
}

function reviewPhase({ memory, interval, elapsed, card, answer, settings }: Graduation): Phase {
  const range = modelFor(settings).fuzzRange(interval, elapsed);
  const { least, most } = settings.isFuzzed ? range : { least: interval, most: interval };
  const planned = answer.plannedDay === null ? null : answer.plannedDay - answer.day;
  const isPlanned = planned !== null && planned >= range.least && planned <= range.most;
  // Seeded by card and count, so that two devices choose the same day.
  const draw = random(`${answer.questionId}:${card.reps}`);
  const days = isPlanned ? planned : least + Math.floor(draw() * (most - least + 1));
  return { name: "review", dueDay: addDays(answer.day, days), interval: days, memory };
}
