import type { QuestionId } from "../base/ids.ts";
import type { Instant, StudyDay } from "../base/instant.ts";
import type { Rating } from "../log/schema.ts";
import { phaseAfter } from "./answer.ts";
import type { Card } from "./card.ts";
import { choosePlannedDay, type OtherCards } from "./planned-day.ts";
import type { Settings } from "./settings.ts";

/** When a card would come again. */
export interface Wait {
  readonly unit: "minutes" | "days";
  readonly count: number;
}

/** What a rating would lead to: the day that is to be written into the event, and the wait. */
export interface Preview {
  readonly plannedDay: StudyDay | null;
  readonly wait: Wait;
}

export interface Moment {
  readonly questionId: QuestionId;
  readonly at: Instant;
  readonly day: StudyDay;
}

interface View {
  readonly settings: Settings;
  readonly others: OtherCards;
}

/** What each rating would lead to if it were given now: just what the fold then gives. */
export function previewRatings(card: Card, moment: Moment, view: View): Readonly<Record<Rating, Preview>> {
  const preview = (rating: Rating): Preview => {
    const plannedDay = choosePlannedDay(card, { ...moment, rating }, view);
    const phase = phaseAfter(card, { ...moment, rating, plannedDay }, view.settings);
    switch (phase.name) {
      case "new":
        return { plannedDay, wait: { unit: "minutes", count: 0 } };
      case "learning":
      case "relearning":
        return { plannedDay, wait: { unit: "minutes", count: Math.round((phase.dueAt - moment.at) / 60_000) } };
      case "review":
        return { plannedDay, wait: { unit: "days", count: phase.interval } };
    }
  };
  return { again: preview("again"), hard: preview("hard"), good: preview("good"), easy: preview("easy") };
}
