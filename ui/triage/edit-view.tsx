"use client";

import { useState } from "react";
import type { Triage, TriageQuestion } from "#core/questions/triage.ts";
import { PassageFigure } from "../profile/passage-figure.tsx";
import { DraftForm } from "./draft-form.tsx";
import { draftOf } from "./draft.ts";
import { Marker, type Marked } from "./marker.tsx";
import { useDraft } from "./use-draft.ts";
import type { TriageStore } from "./use-triage.ts";
import { kindName } from "./triage-words.ts";

interface Props {
  readonly triage: Triage;
  readonly question: TriageQuestion;
  readonly store: TriageStore;
  readonly onDone: () => void;
}

/** A question in its author's words; its passage stays beside it. */
export function EditView({ triage, question, store, onDone }: Props) {
  const [isMarking, setMarking] = useState(false);
  const [marked, setMarked] = useState<Marked | null>(null);
  const { id: questionId, version, body, passages } = question;
  const { draft, findings, problem, isBusy, change, save } = useDraft(draftOf(body), {
    send: (next, isOverruled) =>
      store.send("edit", { questionId, version, body: next, marked: marked?.words ?? null, isOverruled }),
    onSaved: onDone,
  });
  return (
    <div className="wording">
      <section aria-label="Wording">
        <h2 tabIndex={-1} id="triage-stem">
          Edit: {kindName(body.type)}
        </h2>
        <DraftForm
          draft={draft}
          language={triage.language}
          findings={findings}
          problem={problem}
          isBusy={isBusy}
          onChange={change}
          onSave={save}
          onCancel={onDone}
        />
      </section>
      <section className="stack" aria-label="The proof">
        {!isMarking && (
          <>
            <div className="passages" lang={triage.language}>
              {passages.map((passage, i) => (
                <PassageFigure key={i} passage={passage} slug={triage.slug} />
              ))}
            </div>
            <button className="button quiet small" type="button" onClick={() => setMarking(true)}>
              Mark other words as proof
            </button>
          </>
        )}
        {isMarking && (
          <>
            <Marker blocks={triage.blocks} language={triage.language} onMark={setMarked} />
            <button
              className="button quiet small"
              type="button"
              onClick={() => {
                setMarking(false);
                setMarked(null);
              }}
            >
              Keep the proof as it was
            </button>
          </>
        )}
      </section>
    </div>
  );
}
