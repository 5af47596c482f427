import { addDays, addMs, MINUTE_MS, type Instant, type StudyDay } from "../base/instant.ts";
import { random } from "../base/random.ts";
import type { QuestionId } from "../base/ids.ts";
import type { Rating } from "../log/schema.ts";
import type { Card, Phase } from "./card.ts";
import { modelFor, type Memory } from "./fsrs.ts";
import type { Settings } from "./settings.ts";
import { nextStep } from "./steps.ts";

/** One answer, as far as scheduling is concerned. */
export interface Answer {
  readonly questionId: QuestionId;
  readonly rating: Rating;
  readonly at: Instant;
  readonly day: StudyDay;
  /** A due day that was chosen with other cards in view; it counts inside the fuzz range. */
  readonly plannedDay: StudyDay | null;
}

/** Days after which a card may come again, both ends included. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

type Outcome =
  { readonly phase: Phase } | { readonly memory: Memory; readonly interval: number; readonly range: DayRange };

/** The phase that follows an answer. */
export function phaseAfter(card: Card, answer: Answer, settings: Settings): Phase {
  const outcome = outcomeOf(card, answer, settings);
  if ("phase" in outcome) return outcome.phase;
  const { memory, interval, range } = outcome;
  const { least, most } = settings.isFuzzed ? range : { least: interval, most: interval };
  const planned = answer.plannedDay === null ? null : answer.plannedDay - answer.day;
  const isPlanned = planned !== null && planned >= range.least && planned <= range.most;
  // Seeded by card and count, so that two devices choose the same day.
  const draw = random(`${answer.questionId}:${card.reps}`);
  const days = isPlanned ? planned : least + Math.floor(draw() * (most - least + 1));
  return { name: "review", dueDay: addDays(answer.day, days), interval: days, memory };
}

/** The days among which a due day may be chosen with other cards in view; null where the answer leads to a step. */
export function dueRange(card: Card, answer: Answer, settings: Settings): DayRange | null {
  const outcome = outcomeOf(card, answer, settings);
  return "phase" in outcome ? null : outcome.range;
}

function outcomeOf(card: Card, answer: Answer, settings: Settings): Outcome {
  const { phase } = card;
  const model = modelFor(settings);
  const elapsed = card.lastAnswer ? Math.max(0, answer.day - card.lastAnswer.day) : 0;
  const before = phase.name === "new" ? null : phase.memory;
  const next = (rating: Rating) => model.next(before, elapsed, rating);
  const memory = next(answer.rating);
  const review = (): Outcome => {
    const interval = intervalFor(answer.rating, phase.name === "review", (rating) => model.interval(next(rating)));
    return { memory, interval, range: model.fuzzRange(interval, elapsed) };
  };
  if (phase.name === "review") {
    const [first] = settings.relearningSteps;
    if (answer.rating !== "again" || first === undefined) return review();
    return { phase: { name: "relearning", step: 0, dueAt: after(answer.at, first), memory } };
  }
  const name = phase.name === "relearning" ? "relearning" : "learning";
  const steps = name === "learning" ? settings.learningSteps : settings.relearningSteps;
  const step = nextStep(phase.name === "new" ? 0 : phase.step, answer.rating, steps);
  if (step === null) return review();
  return { phase: { name, step: step.index, dueAt: after(answer.at, step.minutes), memory } };
}

const after = (at: Instant, minutes: number): Instant => addMs(at, minutes * MINUTE_MS);

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
