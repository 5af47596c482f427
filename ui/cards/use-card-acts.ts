"use client";

import { useState } from "react";
import type { QuestionId } from "#core/base/ids.ts";
import type { LogEvent } from "#core/log/schema.ts";
import { idsOf, lastAction } from "#core/scheduling/last-action.ts";
import { actOnCards, putOff, takeBack } from "#device/review/card-events.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";

/** What a list of cards can do with some of them. */
export type ListAct = "not-today" | "suspend" | "resume" | "reset" | "release" | "pardon";

const words: Readonly<Record<ListAct, (cards: string) => string>> = {
  "not-today": (cards) => `${cards} put off until tomorrow.`,
  suspend: (cards) => `${cards} suspended.`,
  resume: (cards) => `${cards} taken up again.`,
  reset: (cards) => `${cards} set back to the start.`,
  release: (cards) => `${cards} taken out of study.`,
  pardon: (cards) => `${cards} left as is; slips count anew from here.`,
};

interface Acts {
  readonly said: string;
  readonly hasFailed: boolean;
  readonly act: (what: ListAct, ids: readonly QuestionId[]) => void;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
}

interface Watched {
  readonly plan: StudyPlan;
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
}

/** What is done with cards of a list: shown at once, written, and undone as a whole. */
export function useCardActs({ plan, apply }: Watched): Acts {
  const [said, setSaid] = useState("");
  const [hasFailed, setFailed] = useState(false);
  const write = (events: readonly LogEvent[], after: string) => {
    setSaid(after);
    setFailed(false);
    apply(events).catch(() => setFailed(true));
  };
  const last = lastAction(plan.learner.log, momentNow(plan.learner.settings).at);
  return {
    said,
    hasFailed,
    act: (what, ids) => {
      const events = what === "not-today" ? putOff(plan, ids, 1) : actOnCards(plan, what, ids);
      write(events, words[what](ids.length === 1 ? "1 card" : `${ids.length} cards`));
    },
    undo:
      last && last.type !== "review" && last.type !== "settings"
        ? () => write(takeBack(plan, idsOf(last)), "Taken back.")
        : null,
  };
}
