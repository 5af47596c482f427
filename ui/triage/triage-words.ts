import type { Kind } from "#core/questions/schema.ts";
import type { TriageQuestion, TriageState } from "#core/questions/triage.ts";
import { kindNames } from "../quiz/kind-names.ts";

export const kindName = (kind: Kind): string => kindNames.find((each) => each.kind === kind)?.name ?? kind;

export const stateNames: Readonly<Record<TriageState, string>> = {
  open: "To decide",
  kept: "Kept",
  dropped: "Dropped",
  retired: "Retired",
};

export const states: readonly TriageState[] = ["open", "kept", "dropped", "retired"];

export const countOf = (questions: readonly TriageQuestion[], state: TriageState): number =>
  questions.filter((question) => question.state === state).length;

/** What the author may still decide: all but what the text no longer says. */
export const decidable = (questions: readonly TriageQuestion[]): readonly TriageQuestion[] =>
  questions.filter(({ state }) => state !== "retired");

/** The next question to decide after a place, round the end; undefined where all are decided. */
export function nextOpen(questions: readonly TriageQuestion[], after: number): TriageQuestion | undefined {
  return [...questions.slice(after + 1), ...questions.slice(0, after + 1)].find(({ state }) => state === "open");
}
