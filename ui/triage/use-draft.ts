"use client";

import { useState } from "react";
import type { Finding } from "#core/questions/check-draft.ts";
import { draftGaps } from "#core/questions/draft-gaps.ts";
import type { Drafted, TriageQuestion } from "#core/questions/triage.ts";
import type { Reply } from "#device/sync/transport.ts";
import { bodyOf, type Draft } from "./draft.ts";
import { problemOf } from "./use-triage.ts";

interface Sending {
  readonly send: (body: ReturnType<typeof bodyOf>, isOverruled: boolean) => Promise<Reply<Drafted>>;
  readonly onSaved: (question: TriageQuestion) => void;
}

/** A wording on its way: what is missing, what the server says against it, and what went wrong. */
export function useDraft(first: Draft, { send, onSaved }: Sending) {
  const [draft, setDraft] = useState(first);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (isOverruled: boolean) => {
    const body = bodyOf(draft);
    const gaps = draftGaps(body).map((reason): Finding => ({ name: "incomplete", reason, isGrave: true }));
    setProblem(null);
    setFindings(gaps);
    if (gaps.length > 0 || isBusy) return;
    setBusy(true);
    const reply = await send(body, isOverruled);
    setBusy(false);
    if (reply.status !== "ok") setProblem(problemOf(reply));
    else if (reply.body.status === "saved") onSaved(reply.body.question);
    else setFindings(reply.body.findings);
  };
  return {
    ...{ draft, findings, problem, isBusy },
    change: (next: Draft) => {
      setDraft(next);
      setFindings([]);
    },
    save: (isOverruled: boolean) => void save(isOverruled),
  };
}
