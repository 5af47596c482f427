import { addDays, type StudyDay } from "../base/instant.ts";
import { random } from "../base/random.ts";
import { dueRange, type Answer } from "./answer.ts";
import type { Card } from "./card.ts";
import { isDayOff, loadOn } from "./day-load.ts";
import type { Settings } from "./settings.ts";

/** What the days ahead hold already, of the other cards. */
export interface OtherCards {
  readonly dueOn: (day: StudyDay) => number;
  /** Whether another question on the same fact is due then. */
  readonly asksSameFact: (day: StudyDay) => boolean;
}

/** A day on which the learner wants less counts as if twice as much were due on it. */
const LESS = 2;
/** Two questions on one fact are kept apart unless every other day is far fuller. */
const SAME_FACT = 5;

/**
 * The day, within the fuzz range of an answer, on which the least is due: so that days are even, easy days are easy, and
 * questions on one fact part ways. Null where the answer leads to a step, or leaves no choice. Deterministic.
 */
export function choosePlannedDay(
  card: Card,
  answer: Omit<Answer, "plannedDay">,
  { others, settings }: { readonly others: OtherCards; readonly settings: Settings },
): StudyDay | null {
  const range = dueRange(card, { ...answer, plannedDay: null }, settings);
  if (!range || range.least === range.most || !settings.isFuzzed) return null;
  const draw = random(`${answer.questionId}:${card.reps}`);
  const days = Array.from({ length: range.most - range.least + 1 }, (_, i) => {
    const day = addDays(answer.day, range.least + i);
    return { day, burden: burdenOf(day, others, settings), tie: draw() };
  });
  days.sort((a, b) => a.burden - b.burden || a.tie - b.tie);
  return days[0]?.day ?? null;
}

function burdenOf(day: StudyDay, others: OtherCards, settings: Settings): number {
  if (isDayOff(day, settings)) return Number.MAX_VALUE;
  const weight = (loadOn(day, settings) === "less" ? LESS : 1) * (others.asksSameFact(day) ? SAME_FACT : 1);
  return (others.dueOn(day) + 1) * weight;
}
