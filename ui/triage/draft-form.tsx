"use client";

import type { ReactNode } from "react";
import type { Finding } from "#core/questions/check-draft.ts";
import { Icon } from "../primitives/icon.tsx";
import type { Draft } from "./draft.ts";

interface Props {
  readonly draft: Draft;
  readonly language: string;
  readonly findings: readonly Finding[];
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: (isOverruled: boolean) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** A question to be worded by its author: says what is wrong before it is saved. */
export function DraftForm({ draft, language, findings, problem, isBusy, onChange, onSave, onCancel, children }: Props) {
  const isGrave = findings.some((finding) => finding.isGrave);
  const isAdvised = findings.length > 0 && !isGrave;
  return (
    <form
      className="draft"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(false);
      }}
    >
      <Fields draft={draft} language={language} onChange={onChange} onCancel={onCancel} />
      {children}
      <div role="alert">
        {problem && (
          <div className="banner trouble">
            <Icon name="notice" />
            <div>{problem}</div>
          </div>
        )}
        {findings.length > 0 && (
          <div className={isGrave ? "banner trouble" : "banner"}>
            <Icon name="notice" />
            <div>
              <b>{isGrave ? "This cannot be asked yet." : "Some advice before it is saved."}</b>
              <ul>
                {findings.map(({ name, reason }) => (
                  <li key={`${name} ${reason}`}>{reason}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
      </div>
      <section className="foot-bar" aria-label="Actions">
        <div>
          <button className="button" type="submit" disabled={isBusy}>
            {isAdvised ? "Check again" : "Save"}
          </button>
          {isAdvised && (
            <button className="button second" type="button" disabled={isBusy} onClick={() => onSave(true)}>
              Save all the same
            </button>
          )}
          <button className="button quiet" type="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </section>
    </form>
  );
}

const stemLabels = { cloze: "Sentence, with the gap written ____", "true-false": "Statement" } as const;

const keyLabels: Readonly<Partial<Record<Draft["type"], string>>> = {
  "multiple-response": "Right options, one a line",
  ordering: "Items in the right order, one a line",
  matching: "Pairs, one a line: left = right",
};

const hasAccepted = (type: Draft["type"]): boolean => type === "short-answer" || type === "numeric" || type === "cloze";

const hasWrong = (type: Draft["type"]): boolean =>
  type === "multiple-choice" || type === "multiple-response" || type === "matching";

function Fields({ draft, language, onChange, onCancel }: Pick<Props, "draft" | "language" | "onChange" | "onCancel">) {
  const { type } = draft;
  const area = (name: "stem" | "key" | "accepted" | "distractors", label: string, rows: number) => (
    <div className="field">
      <label htmlFor={`draft-${name}`}>{label}</label>
      <textarea
        className="input"
        id={`draft-${name}`}
        rows={rows}
        dir="auto"
        lang={language}
        value={draft[name]}
        onChange={({ target }) => onChange({ ...draft, [name]: target.value })}
        onKeyDown={({ key }) => {
          if (key === "Escape") onCancel();
        }}
      />
    </div>
  );
  return (
    <>
      {area("stem", type === "cloze" || type === "true-false" ? stemLabels[type] : "Question", 2)}
      {type === "true-false" ? (
        <TruthField draft={draft} onChange={onChange} />
      ) : (
        area("key", keyLabels[type] ?? "Answer", keyLabels[type] ? 4 : 1)
      )}
      {hasAccepted(type) && area("accepted", "Also right, one a line", 2)}
      {hasWrong(type) &&
        area("distractors", type === "matching" ? "Further right sides, one a line" : "Wrong options, one a line", 3)}
    </>
  );
}

function TruthField({ draft, onChange }: Pick<Props, "draft" | "onChange">) {
  return (
    <fieldset className="field">
      <legend>The statement is</legend>
      <div className="row">
        {(["true", "false"] as const).map((truth) => (
          <label className="check" key={truth}>
            <input
              type="radio"
              name="truth"
              checked={draft.key === truth}
              onChange={() => onChange({ ...draft, key: truth })}
            />
            {truth}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
