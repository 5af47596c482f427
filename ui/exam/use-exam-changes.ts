"use client";

import { useState } from "react";
import type { EventId } from "#core/base/ids.ts";
import { takeBack } from "#device/review/card-events.ts";
import { changeExam, type ExamChange } from "#device/review/exams.ts";
import { record } from "#device/review/learner.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";

interface ExamChanges {
  readonly said: string;
  readonly change: (exam: ExamChange) => void;
  /** Null where nothing was changed since the page opened. */
  readonly undo: (() => void) | null;
}

/** Changes of exam days: written on this device, and taken back, the last one first. */
export function useExamChanges(plan: StudyPlan, refresh: () => Promise<void>): ExamChanges {
  const [said, setSaid] = useState("");
  const [made, setMade] = useState<readonly EventId[]>([]);
  const write = async (work: () => Promise<readonly EventId[]>, after: string) => {
    try {
      setMade(await work());
      await refresh();
      setSaid(after);
    } catch {
      setSaid("This could not be saved on this device. Try again.");
    }
  };
  const change = (exam: ExamChange) =>
    void write(
      async () => [...made, await changeExam(exam, plan.learner)],
      exam.day === null ? "The date is taken away. Your cards come as they did before." : "Saved on this device.",
    );
  const takeLastBack = async () => {
    await record(takeBack(plan, made.slice(-1)));
    return made.slice(0, -1);
  };
  const undo = () => void write(takeLastBack, "The last change is taken back.");
  return { said, change, undo: made.length > 0 ? undo : null };
}
