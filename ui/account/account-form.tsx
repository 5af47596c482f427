"use client";

import { useActionState, type ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { Field } from "../primitives/field.tsx";
import { SubmitButton } from "../primitives/submit-button.tsx";
import { idle, type FormAction } from "./form-state.ts";

interface FieldText {
  readonly name: string;
  readonly label: string;
  readonly type: "email" | "password";
  readonly autoComplete: string;
  readonly hint?: string;
}

interface Props {
  readonly action: FormAction;
  readonly fields: readonly FieldText[];
  readonly submit: string;
  /** What goes along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

/** A form of the account: says what is wrong at the field, and keeps what was typed. */
export function AccountForm({ action, fields, submit, hidden = {}, children }: Props) {
  const [state, send] = useActionState(action, idle);
  const errors = state.status === "refused" ? state.fields : {};
  const kept = state.status === "refused" ? state.kept : {};
  return (
    <form className="form" action={send}>
      {state.status === "refused" && (
        <div className="banner trouble" role="alert">
          <Icon name="notice" />
          <div>{state.message}</div>
        </div>
      )}
      {state.status === "ok" && (
        <div className="banner" role="status">
          <Icon name="right" />
          <div>{state.message}</div>
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Field key={field.name} {...field} error={errors[field.name]} defaultValue={kept[field.name]} />
      ))}
      <SubmitButton>{submit}</SubmitButton>
      {children}
    </form>
  );
}
