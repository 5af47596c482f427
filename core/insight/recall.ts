import { addMs, DAY_MS, type Instant } from "../base/instant.ts";
import { memoryOf, type Card } from "../scheduling/card.ts";
import type { Model } from "../scheduling/fsrs.ts";

/** The chance in [0, 1] that a question would be answered at a moment; null where it was never answered. */
export function recallAt({ lastAnswer, ...card }: Card, at: Instant, model: Model): number | null {
  const memory = memoryOf({ lastAnswer, ...card });
  return memory && lastAnswer ? model.retrievability(memory, (at - lastAnswer.at) / DAY_MS) : null;
}

export const daysAfter = (at: Instant, days: number): Instant => addMs(at, days * DAY_MS);

interface Asking {
  readonly card: Card;
  /** Keys of the facts that the question asks. */
  readonly facts: readonly string[];
}

export interface FactRecall {
  /** The mean over the questions that were answered, in [0, 1]. */
  readonly recall: number;
  readonly questions: number;
}

/** How likely each fact of one text would be recalled at a moment, by its key; a fact that was never asked is absent. */
export function factRecalls(cards: readonly Asking[], at: Instant, model: Model): ReadonlyMap<string, FactRecall> {
  const sums = new Map<string, { sum: number; questions: number }>();
  for (const { card, facts } of cards) {
    const recall = recallAt(card, at, model);
    if (recall === null) continue;
    for (const fact of new Set(facts)) {
      const { sum, questions } = sums.get(fact) ?? { sum: 0, questions: 0 };
      sums.set(fact, { sum: sum + recall, questions: questions + 1 });
    }
  }
  return new Map([...sums].map(([fact, { sum, questions }]) => [fact, { recall: sum / questions, questions }]));
}

export type Tint = "certain" | "firm" | "fading" | "faint" | "nearly gone" | "not met";

/** The step of ink of a recall in [0, 1]; null was never asked. Steps by whole percents, as they are shown. */
export function tintOf(recall: number | null): Tint {
  if (recall === null) return "not met";
  const percent = Math.round(recall * 100);
  if (percent >= 95) return "certain";
  if (percent >= 85) return "firm";
  if (percent >= 70) return "fading";
  return percent >= 50 ? "faint" : "nearly gone";
}
