import type { TriageQuestion } from "#core/questions/triage.ts";
import { Icon } from "../primitives/icon.tsx";
import { Line, type Tick } from "../quiz/quiz-bar.tsx";
import * as paths from "../shell/paths.ts";
import { decidable } from "./triage-words.ts";

interface Props {
  readonly slug: string;
  readonly questions: readonly TriageQuestion[];
  /** The place of the question that is looked at; -1 where none is. */
  readonly at: number;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** More ticks than these would be too thin to see. */
const MOST_TICKS = 40;

/** Where one is in the questions, and how many are decided. */
export function TriageBar({ slug, questions, at, canUndo, onUndo }: Props) {
  const all = decidable(questions);
  const decided = all.filter(({ state }) => state !== "open").length;
  return (
    <header className="quiz-bar">
      <a className="icon-button" href={paths.profile(slug)} aria-label="Leave the triage; what you decided is saved">
        <Icon name="cross" />
      </a>
      <Line ticks={ticksOf(questions, at)} label={`${decided} of ${all.length} decided`} />
      <span className="count">
        {at + 1}
        <span className="vh"> of </span>
        <span aria-hidden="true"> / </span>
        {questions.length}
      </span>
      <button
        className="button quiet small"
        type="button"
        aria-label="Undo the last decision"
        disabled={!canUndo}
        onClick={onUndo}
      >
        <Icon name="undo" />
        <span className="desk">Undo</span>
      </button>
    </header>
  );
}

function ticksOf(questions: readonly TriageQuestion[], at: number): Tick[] {
  const count = Math.min(MOST_TICKS, questions.length);
  const tickOf = (i: number) => Math.floor((i * count) / questions.length);
  return Array.from({ length: count }, (_, tick): Tick => {
    if (at >= 0 && tickOf(at) === tick) return "now";
    const own = questions.filter((_question, i) => tickOf(i) === tick);
    return own.every(({ state }) => state !== "open") ? "done" : "";
  });
}
