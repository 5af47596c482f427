"use client";

import type { QuestionId } from "#core/base/ids.ts";
import type { KeyHint } from "../primitives/key-help.tsx";
import { useKeys, type KeyMap } from "../primitives/use-keys.ts";
import { useStudyPlan } from "../shell/use-study-plan.ts";

export type TriageView = "one" | "list" | "edit" | "make";

/** What an author can do on the page. */
export interface TriageActs {
  readonly decide: (decision: "keep" | "drop") => void;
  readonly edit: () => void;
  readonly undo: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly show: (view: TriageView, id?: QuestionId | null) => void;
}

export const triageHints: readonly KeyHint[] = [
  { keys: "K", does: "keep the question" },
  { keys: "E", does: "edit it" },
  { keys: "D", does: "drop it" },
  { keys: "U", does: "undo the last decision" },
  { keys: "J", does: "next question" },
  { keys: "B", does: "the question before" },
  { keys: "L", does: "all questions, or back to one" },
  { keys: "M", does: "make a question by marking words" },
  { keys: "?", does: "show this" },
];

/** One key each; the learner's settings say whether single letters count. */
export function useTriageKeys(view: TriageView, act: TriageActs, onHelp: () => void): void {
  const { state } = useStudyPlan();
  const isOn = state.status !== "ready" || state.plan.learner.settings.singleLetterKeys;
  const everywhere: KeyMap = { "?": onHelp, u: act.undo, l: () => act.show(view === "list" ? "one" : "list") };
  const onOne: KeyMap = {
    k: () => act.decide("keep"),
    d: () => act.decide("drop"),
    e: act.edit,
    j: () => act.step(1),
    b: () => act.step(-1),
    m: () => act.show("make"),
  };
  useKeys(view === "edit" || view === "make" ? { "?": onHelp } : { ...everywhere, ...onOne }, isOn);
}
