"use client";

import { useActionState } from "react";
import { idle, type FormAction } from "../account/form-state.ts";
import { Icon } from "../primitives/icon.tsx";
import { SubmitButton } from "../primitives/submit-button.tsx";

interface Props {
  readonly action: FormAction;
  readonly slug: string;
  readonly submit: string;
  readonly isSecond?: boolean;
  readonly isDanger?: boolean;
  readonly field?: { readonly label: string; readonly value: string };
  /** What is to be known before; asked for where it is given. */
  readonly question?: string;
}

/** One thing that is done to a text of one's own. */
export function ManageForm({ action, slug, submit, isSecond = false, isDanger = false, field, question }: Props) {
  const [state, send] = useActionState(action, idle);
  const error = state.status === "refused" ? (state.fields["title"] ?? state.message) : null;
  const look = isDanger ? "button danger" : isSecond ? "button second" : "button";
  const form = (
    <form className="form" action={send}>
      {state.status !== "idle" && state.message !== "" && (
        <div className={error === null ? "banner" : "banner trouble"} role={error === null ? "status" : "alert"}>
          <Icon name={error === null ? "right" : "notice"} />
          <div>{error ?? state.message}</div>
        </div>
      )}
      <input type="hidden" name="slug" value={slug} />
      {field && (
        <div className="field">
          <label htmlFor={`${slug}-title`}>{field.label}</label>
          <input
            className="input"
            id={`${slug}-title`}
            name="title"
            type="text"
            required
            maxLength={200}
            autoComplete="off"
            aria-invalid={error !== null}
            defaultValue={state.status === "refused" ? (state.kept["title"] ?? field.value) : field.value}
          />
        </div>
      )}
      <div className="row">
        <SubmitButton className={look}>{submit}</SubmitButton>
      </div>
    </form>
  );
  if (question === undefined) return form;
  return (
    <details>
      <summary>{submit} …</summary>
      <p className="read">{question}</p>
      {form}
    </details>
  );
}
