import { DAY_MS, type StudyDay } from "#core/base/instant.ts";
import { isBuried, isLeech, type Card } from "#core/scheduling/card.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { StudyPlan, StudyQuestion } from "#device/review/study-plan.ts";

/** What a list of cards can be narrowed to. */
export type Filter = "all" | "slipping" | "suspended" | "put-off";

export const filters: readonly { readonly filter: Filter; readonly name: string }[] = [
  { filter: "all", name: "All" },
  { filter: "slipping", name: "Keep slipping" },
  { filter: "suspended", name: "Suspended" },
  { filter: "put-off", name: "Put off" },
];

export interface ListedCard {
  readonly question: StudyQuestion;
  readonly card: Card;
  readonly belongsTo: readonly Filter[];
  /** Where it stands, in a few words. */
  readonly state: string;
}

/** The cards that a learner studies: text by text in the order of titles, each in the order in which it says them. */
export function listedCards({ cards, questions, learner: { settings } }: StudyPlan): ListedCard[] {
  const { day } = momentNow(settings);
  return cards
    .filter(({ card }) => card.isKept)
    .flatMap(({ questionId, card }) => {
      const question = questions.get(questionId);
      if (!question) return [];
      const belongsTo: Filter[] = ["all"];
      if (isLeech(card, settings.leechLapses)) belongsTo.push("slipping");
      if (card.isSuspended) belongsTo.push("suspended");
      else if (isBuried(card, day)) belongsTo.push("put-off");
      return [{ question, card, belongsTo, state: stateOf(card, day) }];
    })
    .sort((a, b) => inTheirTexts(a.question, b.question));
}

const inTheirTexts = (a: StudyQuestion, b: StudyQuestion): number =>
  a.course.title.localeCompare(b.course.title) || paragraphOf(a) - paragraphOf(b);

const paragraphOf = ({ passages }: StudyQuestion): number => passages[0]?.paragraph ?? 0;

function stateOf(card: Card, day: StudyDay): string {
  const slips = card.lapses === 0 ? "" : card.lapses === 1 ? " · slipped once" : ` · slipped ${card.lapses} times`;
  if (card.isSuspended) return `Suspended${slips}`;
  if (card.buriedUntil !== null && isBuried(card, day))
    return `Put off until ${dayWords(card.buriedUntil, day)}${slips}`;
  switch (card.phase.name) {
    case "new":
      return "New";
    case "learning":
    case "relearning":
      return `In its steps, today${slips}`;
    case "review":
      return `${card.phase.dueDay <= day ? "Due now" : `Due ${dayWords(card.phase.dueDay, day)}`}${slips}`;
  }
}

function dayWords(day: StudyDay, today: StudyDay): string {
  if (day === today + 1) return "tomorrow";
  const options = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  const isFar = day - today > 300;
  return new Date(day * DAY_MS).toLocaleDateString("en-GB", { ...options, ...(isFar && { year: "numeric" }) });
}
