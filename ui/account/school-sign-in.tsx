"use client";

import { useState } from "react";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly school: string;
}

/** Leads to the provider that vouches for people, and back. */
export function SchoolSignIn({ school }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      location.assign(await providerAddress());
    } catch {
      setBusy(false);
      setProblem("The server does not answer. Try again.");
    }
  };
  return (
    <>
      <button className="button second wide" type="button" disabled={isBusy} onClick={() => void go()}>
        Sign in with {school}
      </button>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** By script and not by a form: the content policy lets forms lead to our own pages only. */
async function providerAddress(): Promise<string> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, callbackUrl: paths.progress, json: "true" });
  const response = await fetch("/api/auth/signin/school", { method: "POST", body });
  const { url } = (await response.json()) as { url: string };
  return url;
}
