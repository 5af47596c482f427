import type { TriageQuestion } from "#core/questions/triage.ts";
import type { QuestionId } from "#core/base/ids.ts";
import { Icon } from "../primitives/icon.tsx";
import { stateNames } from "./triage-words.ts";

interface Props {
  readonly questions: readonly TriageQuestion[];
  readonly current: QuestionId | null;
  readonly onChoose: (id: QuestionId) => void;
}

/** How many questions stand around the one that is looked at. */
const AROUND = 6;

/** The questions before and after, on a desktop. */
export function TriageQueue({ questions, current, onChoose }: Props) {
  const at = questions.findIndex(({ id }) => id === current);
  const first = Math.max(0, Math.min(at - 3, questions.length - AROUND - 1));
  return (
    <nav className="queue" aria-label="Questions around this one">
      <ol start={first + 1}>
        {questions.slice(first, first + AROUND + 1).map(({ id, body, state }) => (
          <li key={id}>
            <button
              type="button"
              className={state}
              aria-current={id === current ? "true" : undefined}
              onClick={() => onChoose(id)}
            >
              <span>{state === "open" ? null : <Icon name={state === "kept" ? "right" : "wrong"} />}</span>
              <span className="words" dir="auto">
                {body.stem}
                {state !== "open" && <span className="vh"> ({stateNames[state]})</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
