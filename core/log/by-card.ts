import type { QuestionId } from "../base/ids.ts";
import type { LoggedEvent } from "./logged-event.ts";

/** The events of each card, in the order of the log; those of no card are left out. */
export function eventsByCard(log: readonly LoggedEvent[]): Map<QuestionId, LoggedEvent[]> {
  const cards = new Map<QuestionId, LoggedEvent[]>();
  for (const logged of log) {
    if (!("questionId" in logged.event)) continue;
    const own = cards.get(logged.event.questionId);
    if (own) own.push(logged);
    else cards.set(logged.event.questionId, [logged]);
  }
  return cards;
}
