import type { ReactNode } from "react";
import type { Triage, TriageQuestion } from "#core/questions/triage.ts";
import { Stem } from "../kinds/stem.tsx";
import { Icon } from "../primitives/icon.tsx";
import { PassageFigure } from "../profile/passage-figure.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { TriageAnswer } from "./triage-answer.tsx";
import { kindName, stateNames } from "./triage-words.ts";

interface Props {
  readonly question: TriageQuestion;
  readonly triage: Triage;
  /** Ways to the other questions. */
  readonly children: ReactNode;
}

/** One question with its answer, its passage, and what speaks for it. */
export function TriageCard({ question, triage, children }: Props) {
  const { body, passages, state, topic, factKeys, decision } = question;
  const conflicts = triage.conflicts.filter((conflict) => conflict.factKeys.some((key) => factKeys.includes(key)));
  const paragraph = passages[0]?.paragraph;
  return (
    <>
      <section className="stack" aria-label="The question">
        <div>
          <p className="label">
            {kindName(body.type)}
            {paragraph !== undefined && ` · ¶ ${paragraph}`} · {topic}
          </p>
          <h2 className="stem" id="triage-stem" tabIndex={-1} lang={triage.language} dir="auto">
            <Stem text={body.stem} />
          </h2>
          <TriageAnswer question={question} />
        </div>
        <p className="state-line" data-state={state}>
          {state !== "open" && <Icon name={state === "kept" ? "right" : "wrong"} />}
          {stateNames[state]}
          {state === "retired" && ": the text does not say this any more"}
          {decision?.reason && `: ${decision.reason}`}
        </p>
        <WhyAsked question={question} />
        {children}
      </section>
      <div className="right-col">
        <div className="passages" lang={triage.language}>
          {passages.map((passage, i) => (
            <PassageFigure key={i} passage={passage} slug={triage.slug} />
          ))}
        </div>
        {conflicts.map((conflict) => (
          <ConflictNotice key={conflict.factKeys.join(" ")} conflict={conflict} slug={triage.slug} />
        ))}
      </div>
    </>
  );
}

/** What was checked before the question came here. */
function WhyAsked({ question: { wording, body } }: { readonly question: TriageQuestion }) {
  return (
    <div className="why">
      <h3 className="label">{wording === "generated" ? "Why it passed" : "Your own wording"}</h3>
      <ul className="gates">
        <li>
          <Icon name="right" />
          <span>
            <b>The proof is in the text,</b> letter for letter.
          </span>
        </li>
        {body.type === "multiple-choice" && (
          <li>
            <Icon name="right" />
            <span>
              <b>One right answer:</b> no other option is the same said otherwise.
            </span>
          </li>
        )}
        {wording === "generated" && (
          <li>
            <Icon name="right" />
            <span>
              <b>The question gives nothing away:</b> it does not hold its answer.
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
