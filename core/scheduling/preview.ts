import type { QuestionId } from "../base/ids.ts";
import type { Instant, StudyDay } from "../base/instant.ts";
import type { Rating } from "../log/schema.ts";
import { phaseAfter } from "./answer.ts";
import type { Card } from "./card.ts";
import type { Settings } from "./settings.ts";

/** When a card would come again. */
export interface Wait {
  readonly unit: "minutes" | "days";
  readonly count: number;
}

export interface Moment {
  readonly questionId: QuestionId;
  readonly at: Instant;
  readonly day: StudyDay;
}

/** What each rating would lead to if it were given now: just what the fold then gives. */
export function previewRatings(card: Card, moment: Moment, settings: Settings): Readonly<Record<Rating, Wait>> {
  const wait = (rating: Rating): Wait => {
    const phase = phaseAfter(card, { ...moment, rating, plannedDay: null }, settings);
    switch (phase.name) {
      case "new":
        return { unit: "minutes", count: 0 };
      case "learning":
      case "relearning":
        return { unit: "minutes", count: Math.round((phase.dueAt - moment.at) / 60_000) };
      case "review":
        return { unit: "days", count: phase.interval };
    }
  };
  return { again: wait("again"), hard: wait("hard"), good: wait("good"), easy: wait("easy") };
}
