"use client";

import type { SyncReport } from "#device/sync/loop.ts";
import { Icon } from "../primitives/icon.tsx";
import { Page } from "../shell/page.tsx";
import { SyncNotice } from "../shell/sync-notice.tsx";

interface Props {
  readonly why: "loading" | "broken";
  readonly report: SyncReport;
}

/** Study before the cards are known, or where they cannot be. */
export function NoCardYet({ why, report }: Props) {
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
        <div className="banner trouble" role="alert">
          <Icon name="notice" />
          <div>
            <b>This browser does not let Passage keep anything.</b> A private window may be the cause. Study needs a
            place for your answers.
          </div>
        </div>
      )}
    </Page>
  );
}
