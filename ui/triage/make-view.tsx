"use client";

import { useState } from "react";
import type { Triage, TriageQuestion } from "#core/questions/triage.ts";
import { DraftForm } from "./draft-form.tsx";
import { withGap, type Draft } from "./draft.ts";
import { Marker, type Marked } from "./marker.tsx";
import { useDraft } from "./use-draft.ts";
import type { TriageStore } from "./use-triage.ts";
import { kindName } from "./triage-words.ts";

interface Props {
  readonly triage: Triage;
  readonly store: TriageStore;
  readonly onSaved: (question: TriageQuestion) => void;
  readonly onCancel: () => void;
}

/** A question of one's own: mark the answer in the text, then say how it is asked. */
export function MakeView({ triage, store, onSaved, onCancel }: Props) {
  const [marked, setMarked] = useState<Marked | null>(null);
  return (
    <div className="making stack">
      <h2 tabIndex={-1} id="triage-stem">
        Make a question
      </h2>
      <Marker blocks={triage.blocks} language={triage.language} onMark={setMarked} />
      {marked ? (
        <Wording
          key={`${marked.words.block} ${marked.words.start} ${marked.words.end}`}
          marked={marked}
          language={triage.language}
          store={store}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      ) : (
        <button className="button quiet small" type="button" onClick={onCancel}>
          Back to the questions
        </button>
      )}
    </div>
  );
}

const kinds = ["cloze", "short-answer", "multiple-choice"] as const;

interface WordingProps extends Omit<Props, "triage"> {
  readonly marked: Marked;
  readonly language: string;
}

function Wording({ marked, language, store, onSaved, onCancel }: WordingProps) {
  const gap = draftFor("cloze", marked);
  const { draft, findings, problem, isBusy, change, save } = useDraft(gap, {
    send: (body, isOverruled) => store.send("make", { body, marked: marked.words, isOverruled }),
    onSaved,
  });
  return (
    <>
      <fieldset className="field">
        <legend>How it is asked</legend>
        <div className="chips">
          {kinds.map((kind) => (
            <button
              className="chip"
              type="button"
              key={kind}
              aria-pressed={draft.type === kind}
              onClick={() => change(draftFor(kind, marked))}
            >
              {kindName(kind)}
            </button>
          ))}
        </div>
      </fieldset>
      <DraftForm
        draft={draft}
        language={language}
        findings={findings}
        problem={problem}
        isBusy={isBusy}
        onChange={change}
        onSave={save}
        onCancel={onCancel}
      />
    </>
  );
}

function draftFor(type: (typeof kinds)[number], { words, sentence, text }: Marked): Draft {
  const whole = text.slice(sentence.start, sentence.end);
  const stem = type === "cloze" ? withGap(whole, words.start - sentence.start, words.end - sentence.start) : "";
  return { type, stem, key: text.slice(words.start, words.end), accepted: "", distractors: "" };
}
