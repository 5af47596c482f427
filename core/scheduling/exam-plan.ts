import type { QuestionId } from "../base/ids.ts";
import type { StudyDay } from "../base/instant.ts";
import type { Rating } from "../log/schema.ts";
import type { Memory, Model } from "./fsrs.ts";
import type { Pace } from "./pace.ts";

/** A question of an exam, as the plan sees it. */
export interface ExamCard {
  readonly questionId: QuestionId;
  /** Null where it was never answered. */
  readonly memory: Memory | null;
  /** The day of its last answer. */
  readonly lastDay: StudyDay | null;
}

export interface ExamTerms {
  readonly model: Model;
  readonly pace: Pace;
  readonly today: StudyDay;
  readonly examDay: StudyDay;
}

/** What studying a card today is worth. */
export interface Worth {
  readonly questionId: QuestionId;
  /** By how much the chance of recall on the day rises; may be below nought. */
  readonly gain: number;
  /** Expected. */
  readonly seconds: number;
}

/** How first answers and later ones are rated: the shares that fsrs-rs's simulator takes for granted. */
export const firstShares: Readonly<Record<Rating, number>> = { again: 0.24, hard: 0.094, good: 0.495, easy: 0.171 };
export const recalledShares: Readonly<Record<Exclude<Rating, "again">, number>> = {
  hard: 0.224,
  good: 0.631,
  easy: 0.145,
};

/** An exam on the very day is taken a few hours later. */
const HOURS_OF_THE_DAY = 0.25;

/** The chance of recall on the day of the exam, if the card is left alone until then. */
export function recallUntouched({ memory, lastDay }: ExamCard, { model, examDay }: ExamTerms): number {
  if (!memory || lastDay === null) return 0;
  return model.retrievability(memory, Math.max(HOURS_OF_THE_DAY, examDay - lastDay));
}

/** What studying a card today is worth on the day of the exam, if it is left alone after that. */
export function worthOf(card: ExamCard, terms: ExamTerms): Worth {
  const { model, pace, today, examDay } = terms;
  const wait = Math.max(HOURS_OF_THE_DAY, examDay - today);
  const elapsed = card.lastDay === null ? 0 : today - card.lastDay;
  const learntAgain = (memory: Memory): Memory => model.next(memory, 0, "good");
  const after = (rating: Rating): number => {
    const memory = model.next(card.memory, elapsed, rating);
    return model.retrievability(rating === "again" ? learntAgain(memory) : memory, wait);
  };
  if (!card.memory) {
    const gain = ratings.reduce((sum, rating) => sum + firstShares[rating] * after(rating), 0);
    return { questionId: card.questionId, gain, seconds: pace.first };
  }
  const recall = model.retrievability(card.memory, elapsed);
  const recalled =
    recalledShares.hard * after("hard") + recalledShares.good * after("good") + recalledShares.easy * after("easy");
  return {
    questionId: card.questionId,
    gain: recall * recalled + (1 - recall) * after("again") - recallUntouched(card, terms),
    seconds: recall * pace.recalled + (1 - recall) * pace.forgotten,
  };
}

const ratings: readonly Rating[] = ["again", "hard", "good", "easy"];

/** Less than this is not worth a minute of anybody's: two more recalled of a thousand. */
const LEAST_GAIN = 0.002;

/** The cards worth studying today: what a second gives the most first. */
export function byWorth(cards: readonly ExamCard[], terms: ExamTerms): Worth[] {
  return cards
    .map((card) => worthOf(card, terms))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain / b.seconds - a.gain / a.seconds || (a.questionId < b.questionId ? -1 : 1));
}
