import type { Response, Verdict } from "#core/questions/schema.ts";
import type { Settings } from "#core/scheduling/settings.ts";
import type { StudyQuestion } from "#device/review/study-plan.ts";

/** A card that was turned: by an answer, or, where nothing is given, to be rated by the learner alone. */
export interface Turned {
  readonly given: { readonly response: Response; readonly verdict: Verdict } | null;
  readonly durationMs: number;
}

export type CardSide = "front" | "back";

/** How a card is asked, and what can be done with it. */
export interface CardView {
  readonly place: "Study" | "Cram";
  readonly question: StudyQuestion;
  /** Decides the order of options. */
  readonly seed: string;
  readonly settings: Settings;
  readonly isFirst: boolean;
  readonly onUndo: () => void;
  readonly onMenu: () => void;
}
