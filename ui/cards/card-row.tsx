import { keyTexts } from "#core/questions/answer-texts.ts";
import { Stem } from "../kinds/stem.tsx";
import { PassageFigure } from "../profile/passage-figure.tsx";
import type { ListedCard } from "./card-list.ts";
import type { ListAct } from "./use-card-acts.ts";

interface Props {
  readonly listed: ListedCard;
  readonly isSlipping: boolean;
  readonly onAct: (act: ListAct) => void;
}

const names: Readonly<Record<ListAct, string>> = {
  "not-today": "Not today",
  suspend: "Suspend",
  resume: "Take it up again",
  reset: "Start it anew",
  release: "Stop studying it",
  pardon: "Go on as it is",
};

/** One card of the list; one that keeps slipping stands with its passage and what can be done about it. */
export function CardRow({ listed: { question, card, state }, isSlipping, onAct }: Props) {
  const acts: ListAct[] = card.isSuspended
    ? ["resume", "reset", "release"]
    : ["not-today", "suspend", "reset", "release"];
  return (
    <li className="known stack">
      <p>
        <Stem text={question.body.stem} /> <mark className="plain">{keyTexts(question.body).join(" · ")}</mark>
      </p>
      <p className="note">{state}</p>
      {isSlipping ? (
        <>
          {question.passages.map((passage, i) => (
            <PassageFigure key={i} passage={passage} slug={question.course.slug} />
          ))}
          <p className="note">
            Read the sentence again, and tie it to something that you know. Then start the card anew, set it aside, or
            leave it.
          </p>
          <Acts acts={["reset", "suspend", "pardon"]} stem={question.body.stem} onAct={onAct} />
        </>
      ) : (
        <details>
          <summary>
            What to do with it<span className="vh">: {question.body.stem}</span>
          </summary>
          <Acts acts={acts} stem={question.body.stem} onAct={onAct} />
        </details>
      )}
    </li>
  );
}

interface ActsProps {
  readonly acts: readonly ListAct[];
  readonly stem: string;
  readonly onAct: (act: ListAct) => void;
}

function Acts({ acts, stem, onAct }: ActsProps) {
  return (
    <div className="row" role="group" aria-label={stem}>
      {acts.map((act) => (
        <button key={act} className="button second small" type="button" onClick={() => onAct(act)}>
          {names[act]}
        </button>
      ))}
    </div>
  );
}
