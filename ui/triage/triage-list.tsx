"use client";

import { useState } from "react";
import type { QuestionId } from "#core/base/ids.ts";
import type { Kind } from "#core/questions/schema.ts";
import type { Triage, TriageQuestion, TriageState } from "#core/questions/triage.ts";
import { keyTexts } from "#core/questions/answer-texts.ts";
import { Stem } from "../kinds/stem.tsx";
import { kindNames } from "../quiz/kind-names.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { countOf, kindName, stateNames, states } from "./triage-words.ts";

interface Props {
  readonly triage: Triage;
  readonly questions: readonly TriageQuestion[];
  readonly onChoose: (id: QuestionId) => void;
}

/** All questions, by state, topic and kind; below them what was not made, and why. */
export function TriageList({ triage, questions, onChoose }: Props) {
  const [state, setState] = useState<TriageState | null>(null);
  const [topic, setTopic] = useState("");
  const [kind, setKind] = useState<Kind | "">("");
  const topics = [...new Set(questions.map((question) => question.topic))];
  const kinds = kindNames.filter((each) => questions.some(({ body }) => body.type === each.kind));
  const inPlace = questions.filter(
    (question) => (topic === "" || question.topic === topic) && (kind === "" || question.body.type === kind),
  );
  const shown = state === null ? inPlace : inPlace.filter((question) => question.state === state);
  return (
    <div className="triage-list">
      <h2 tabIndex={-1} id="triage-stem">
        All questions
      </h2>
      <div className="chips" role="group" aria-label="State">
        <button className="chip" type="button" aria-pressed={state === null} onClick={() => setState(null)}>
          All {inPlace.length}
        </button>
        {states.map((each) => (
          <button
            className="chip"
            type="button"
            key={each}
            aria-pressed={state === each}
            onClick={() => setState(each)}
          >
            {stateNames[each]} {countOf(inPlace, each)}
          </button>
        ))}
      </div>
      <div className="two-up">
        <div className="field">
          <label htmlFor="topic">Topic</label>
          <select className="input" id="topic" value={topic} onChange={({ target }) => setTopic(target.value)}>
            <option value="">All topics</option>
            {topics.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="kind">Kind</label>
          <select
            className="input"
            id="kind"
            value={kind}
            onChange={({ target }) => setKind(kinds.find((each) => each.kind === target.value)?.kind ?? "")}
          >
            <option value="">All kinds</option>
            {kinds.map((each) => (
              <option key={each.kind} value={each.kind}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="note" role="status">
        {shown.length === 1 ? "1 question" : `${shown.length} questions`}
      </p>
      <ol className="all">
        {shown.map((question) => (
          <Row key={question.id} question={question} onChoose={onChoose} />
        ))}
      </ol>
      <Disagreements triage={triage} />
      <NotMade triage={triage} />
    </div>
  );
}

function Row({ question: { id, body, state }, onChoose }: Pick<Props, "onChoose"> & { question: TriageQuestion }) {
  return (
    <li className={state}>
      <button type="button" onClick={() => onChoose(id)}>
        <span className="words" dir="auto">
          <Stem text={body.stem} />
        </span>
        <span className="note">
          {stateNames[state]} · {kindName(body.type)} · {keyTexts(body).join(" · ")}
        </span>
      </button>
    </li>
  );
}

function Disagreements({ triage: { conflicts, slug } }: Pick<Props, "triage">) {
  if (conflicts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="disagreements">
      <h2 id="disagreements">Where the text disagrees with itself</h2>
      {conflicts.map((conflict) => (
        <ConflictNotice key={conflict.factKeys.join(" ")} conflict={conflict} slug={slug} />
      ))}
    </section>
  );
}

function NotMade({ triage: { rejected, rejectedCount } }: Pick<Props, "triage">) {
  if (rejected.length === 0) return null;
  return (
    <details className="not-made">
      <summary>What was not made, and why: {rejectedCount}</summary>
      {rejected.length < rejectedCount && <p className="note">The first {rejected.length} of them:</p>}
      <ul>
        {rejected.map(({ stem, reason }, i) => (
          <li key={i}>
            <span dir="auto">{stem}</span> <span className="note">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
