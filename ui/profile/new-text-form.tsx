"use client";

import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { Icon } from "../primitives/icon.tsx";
import * as paths from "../shell/paths.ts";
import { sendForm, type Refused } from "./send-form.ts";
import { useDroppedFile } from "./use-dropped-file.ts";

export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly format: string | null;
  readonly replaces: { readonly slug: string; readonly title: string } | null;
  /** Why it could not be read when it was sent before. */
  readonly problem: { readonly field: "text" | "file"; readonly sentence: string } | null;
}

interface Props {
  readonly draft: Draft;
  readonly problem: string | null;
}

const ACCEPTED = ".txt,.md,.markdown,.html,.htm,.docx,.pdf";

/** Sends a text; refused, it stays as it was typed. It works without scripts too. */
export function NewTextForm({ draft, problem }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<Refused | null>(() => firstRefusal(draft, problem));
  const [isSending, setSending] = useState(false);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSending(true);
    setRefused(null);
    const reply = await sendForm(paths.importText, new FormData(event.currentTarget));
    if ("to" in reply) {
      window.location.assign(reply.to);
      return;
    }
    setSending(false);
    setRefused(reply);
    form.current?.querySelector<HTMLElement>(`[name="${Object.keys(reply.fields)[0] ?? "text"}"]`)?.focus();
  };
  const kept = draft.problem?.field;
  useEffect(() => {
    // What was wrong with it may stand below what a phone shows.
    if (kept) form.current?.querySelector<HTMLElement>(`[name="${kept}"]`)?.focus();
  }, [kept]);
  useDroppedFile(form);
  return (
    <form
      ref={form}
      className="new-text"
      action={paths.importText}
      method="post"
      encType="multipart/form-data"
      onSubmit={(event) => void send(event)}
    >
      {refused && !("text" in refused.fields) && !("file" in refused.fields) && (
        <div className="banner trouble" role="alert">
          <Icon name="notice" />
          <div>{refused.message}</div>
        </div>
      )}
      <TitleField title={draft.title} />
      <TextField text={draft.text} error={refused?.fields["text"]} />
      <FileField error={refused?.fields["file"]} />
      <input type="hidden" name="format" value={draft.format ?? ""} />
      <input type="hidden" name="replaces" value={draft.replaces?.slug ?? ""} />
      <div className="row">
        <button className="button" type="submit" disabled={isSending}>
          {isSending ? "Sending …" : draft.replaces ? "Read the new version" : "Make questions"}
        </button>
      </div>
    </form>
  );
}

function firstRefusal({ problem: kept }: Draft, message: string | null): Refused | null {
  if (message !== null) return { message, fields: {} };
  return kept && { message: kept.sentence, fields: { [kept.field]: kept.sentence } };
}

function TitleField({ title }: { readonly title: string }) {
  return (
    <div className="field">
      <label htmlFor="title">Title, if it should have another than its own</label>
      <input
        className="input"
        id="title"
        name="title"
        type="text"
        maxLength={200}
        autoComplete="off"
        defaultValue={title}
      />
    </div>
  );
}

function TextField({ text, error }: { readonly text: string; readonly error: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor="text">Text</label>
      <textarea
        className="input"
        id="text"
        name="text"
        rows={12}
        dir="auto"
        defaultValue={text}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : "text-error"}
      />
      {error !== undefined && (
        <p className="field-error" id="text-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function FileField({ error }: { readonly error: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor="file">Or a file</label>
      <input
        className="input file"
        id="file"
        name="file"
        type="file"
        accept={ACCEPTED}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? "file-hint" : "file-error file-hint"}
      />
      {error !== undefined && (
        <p className="field-error" id="file-error" role="alert">
          {error}
        </p>
      )}
      <p className="hint" id="file-hint">
        txt, md, html, docx or pdf, up to 10 MB. With a mouse you can drop it anywhere on this form.
      </p>
    </div>
  );
}
