"use client";

import { useState } from "react";
import type { QuestionId } from "#core/base/ids.ts";
import type { LogEvent, Rating } from "#core/log/schema.ts";
import { ratedReview, takeBack } from "#device/review/card-events.ts";
import type { StudyPlan, StudyQuestion } from "#device/review/study-plan.ts";
import { notKeptWords } from "../shell/not-kept-words.ts";
import type { Turned } from "../study/card-view.ts";

interface Table {
  /** What is still to be asked, in order; the first is on the table. */
  readonly left: readonly QuestionId[];
  readonly known: number;
  readonly missed: ReadonlySet<QuestionId>;
}

interface Cram extends Table {
  readonly turns: number;
  /** What went wrong with the last answer; null where all is well. */
  readonly problem: string | null;
  readonly rate: (question: StudyQuestion, rating: Rating, turned: Turned) => void;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
}

interface Watched {
  readonly plan: Pick<StudyPlan, "deviceId" | "learner">;
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
}

/** Further on than this a missed question comes again; sooner where fewer are left. */
const AGAIN_AFTER = 5;

/** Going through questions once, and through the missed ones until they are known. The schedule does not move. */
export function useCram({ plan, apply }: Watched, questions: readonly QuestionId[]): Cram {
  const [table, setTable] = useState<Table>({ left: questions, known: 0, missed: new Set() });
  const [past, setPast] = useState<readonly { readonly table: Table; readonly event: LogEvent }[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const last = past.at(-1);
  const write = (events: readonly LogEvent[], onFailure: () => void) => {
    setProblem(null);
    apply(events).catch((error: unknown) => {
      setProblem(notKeptWords(error));
      onFailure();
    });
  };
  const back = (to: Table, before: typeof past) => {
    setTable(to);
    setPast(before);
  };
  return {
    ...table,
    turns: past.length,
    problem,
    rate: (question, rating, turned) => {
      const event = ratedReview(plan, { question, ...turned, rating, place: "cram", plannedDay: null });
      setTable(afterRating(table, question.id, rating));
      setPast([...past, { table, event }]);
      write([event], () => back(table, past));
    },
    undo: last
      ? () => {
          back(last.table, past.slice(0, -1));
          write(takeBack(plan, [last.event.id]), () => back(table, past));
        }
      : null,
  };
}

function afterRating({ left, known, missed }: Table, id: QuestionId, rating: Rating): Table {
  const rest = left.slice(1);
  if (rating !== "again") return { left: rest, known: known + 1, missed };
  return {
    left: [...rest.slice(0, AGAIN_AFTER), id, ...rest.slice(AGAIN_AFTER)],
    known,
    missed: new Set([...missed, id]),
  };
}
