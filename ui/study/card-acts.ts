import type { QuestionId } from "#core/base/ids.ts";
import type { LogEvent } from "#core/log/schema.ts";
import { actOnCards, putOff } from "#device/review/card-events.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";

/** What can be done with a card beside answering it. */
export interface CardAct {
  readonly name: string;
  readonly does: string;
  /** What is said once it is done. */
  readonly said: string;
  readonly eventsOf: (plan: StudyPlan, id: QuestionId) => LogEvent[];
}

export const cardActs: readonly CardAct[] = [
  {
    name: "Not today",
    does: "It comes back tomorrow, as it is.",
    said: "It comes back tomorrow.",
    eventsOf: (plan, id) => putOff(plan, [id], 1),
  },
  {
    name: "Put off for a week",
    does: "It comes back in seven days, as it is.",
    said: "It comes back in a week.",
    eventsOf: (plan, id) => putOff(plan, [id], 7),
  },
  {
    name: "Suspend",
    does: "It stays away until you take it up again among your cards.",
    said: "It is suspended.",
    eventsOf: (plan, id) => actOnCards(plan, "suspend", [id]),
  },
  {
    name: "Start it anew",
    does: "What is known of your memory of it is forgotten.",
    said: "It starts anew.",
    eventsOf: (plan, id) => actOnCards(plan, "reset", [id]),
  },
  {
    name: "Stop studying it",
    does: "It leaves your cards; your answers stay.",
    said: "It has left your cards.",
    eventsOf: (plan, id) => actOnCards(plan, "release", [id]),
  },
];
