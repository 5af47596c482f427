import type { EventId } from "../base/ids.ts";
import type { Instant, StudyDay } from "../base/instant.ts";
import type { Memory } from "./fsrs.ts";

/** How far a learner is with a question. */
export type Phase =
  | { readonly name: "new" }
  | {
      /** In steps within a day, at first or after a lapse. */
      readonly name: "learning" | "relearning";
      readonly step: number;
      readonly dueAt: Instant;
      readonly memory: Memory;
    }
  | { readonly name: "review"; readonly dueDay: StudyDay; readonly interval: number; readonly memory: Memory };

/** A card: one learner and one question. All of it follows from the log. */
export interface Card {
  readonly phase: Phase;
  /** Only a kept card becomes due; answers count before too. */
  readonly isKept: boolean;
  readonly isSuspended: boolean;
  /** Not asked before this day; null where it is not buried. */
  readonly buriedUntil: StudyDay | null;
  /** Answers that moved the schedule, since the last reset. */
  readonly reps: number;
  /** Times it was forgotten after it had been learnt, since the last reset. */
  readonly lapses: number;
  /** Lapses that the learner has taken note of; what follows counts anew towards a leech. */
  readonly pardonedLapses: number;
  /** The day of the first answer since the last reset. */
  readonly introducedOn: StudyDay | null;
  readonly lastAnswer: { readonly at: Instant; readonly day: StudyDay } | null;
  /** The version of the question that was answered last. */
  readonly answeredVersion: number | null;
  /** The last event that it follows from. */
  readonly lastEvent: { readonly id: EventId; readonly effectiveAt: Instant } | null;
}

export const newCard: Card = {
  phase: { name: "new" },
  isKept: false,
  isSuspended: false,
  buriedUntil: null,
  reps: 0,
  lapses: 0,
  pardonedLapses: 0,
  introducedOn: null,
  lastAnswer: null,
  answeredVersion: null,
  lastEvent: null,
};

export const isActive = ({ isKept, isSuspended }: Card): boolean => isKept && !isSuspended;

/** Whether a card keeps slipping, and the learner has not said yet what to do about it. */
export const isLeech = (card: Card, leechLapses: number): boolean =>
  isActive(card) && card.lapses - card.pardonedLapses >= leechLapses;

export const isBuried = ({ buriedUntil }: Card, day: StudyDay): boolean => buriedUntil !== null && day < buriedUntil;

export const memoryOf = ({ phase }: Card): Memory | null => (phase.name === "new" ? null : phase.memory);
