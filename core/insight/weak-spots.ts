import type { QuestionId } from "../base/ids.ts";
import type { Instant } from "../base/instant.ts";
import type { Card } from "../scheduling/card.ts";
import type { Model } from "../scheduling/fsrs.ts";
import { recallAt } from "./recall.ts";

export interface WeakSpot {
  readonly questionId: QuestionId;
  /** The chance of recall now, in [0, 1]. */
  readonly recall: number;
  readonly lapses: number;
}

/** Below this chance of recall a question is weak. */
const WEAK = 0.7;
/** Forgotten so often after it had been learnt, a question is weak whatever its recall. */
const LAPSES = 3;

interface Owned {
  readonly questionId: QuestionId;
  readonly card: Card;
}

/** The questions that a learner met and would hardly recall now, or forgot again and again; the weakest first. */
export function weakSpots(cards: readonly Owned[], at: Instant, model: Model): WeakSpot[] {
  return cards
    .flatMap(({ questionId, card }) => {
      const recall = card.isSuspended ? null : recallAt(card, at, model);
      return recall === null ? [] : [{ questionId, recall, lapses: card.lapses }];
    })
    .filter(({ recall, lapses }) => recall < WEAK || lapses >= LAPSES)
    .sort((a, b) => a.recall - b.recall || b.lapses - a.lapses || (a.questionId < b.questionId ? -1 : 1));
}
