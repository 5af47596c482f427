"use client";

import type { SyncReport } from "#device/sync/loop.ts";
import { usePart } from "../shell/load-part.ts";
import { Page } from "../shell/page.tsx";
import { SyncNotice } from "../shell/sync-notice.tsx";

interface Props {
  readonly why: "loading" | "broken";
  readonly report: SyncReport;
}

const loadNothingKept = () => import("./nothing-kept.tsx");

/** Study before the cards are known, or where they cannot be. */
export function NoCardYet({ why, report }: Props) {
  const part = usePart(loadNothingKept);
  return (
    <Page>
      <header className="sheet-head">
        <h1>Study</h1>
      </header>
      <SyncNotice report={report} />
      {why === "loading" ? (
        <p className="wait" role="status">
          Looking for what is due …
        </p>
      ) : (
        part && <part.NothingKept />
      )}
    </Page>
  );
}
