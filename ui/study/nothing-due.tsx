"use client";

import type { SyncReport } from "#device/sync/loop.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { Icon } from "../primitives/icon.tsx";
import { InstallOffer } from "../shell/install-offer.tsx";
import { Page } from "../shell/page.tsx";
import { paths } from "../shell/paths.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { ChangeNotice } from "./change-notice.tsx";

interface Props {
  readonly why: "loading" | "broken" | "done";
  readonly report: SyncReport;
  readonly plan?: StudyPlan;
  readonly answered?: number;
  readonly onUndo?: () => void;
}

/** Study with no card on the table: says why, and what to do next. */
export function NothingDue({ why, report, plan, answered = 0, onUndo }: Props) {
  return (
    <Page>
      <header className="sheet-head">
        <h1>Study</h1>
      </header>
      <SyncNotice report={report} />
      <ChangeNotice />
      {why === "loading" && (
        <p className="wait" role="status">
          Looking for what is due …
        </p>
      )}
      {why === "broken" && (
        <div className="banner trouble" role="alert">
          <Icon name="notice" />
          <div>
            <b>This browser does not let Passage keep anything.</b> A private window may be the cause. Study needs a
            place for your answers.
          </div>
        </div>
      )}
      {why === "done" && plan && (
        <div className="empty">
          <Icon name="leaf" />
          <div>
            <h2>{answered > 0 ? "Done for now" : "Nothing is due"}</h2>
            <p>{whatNext(plan)}</p>
            <div className="row">
              <a className="button small" href={paths.library}>
                Choose a text
              </a>
              {onUndo && (
                <button className="button quiet small" type="button" onClick={onUndo}>
                  Undo the last answer
                </button>
              )}
            </div>
          </div>
        </div>
      )}
      {why === "done" && <InstallOffer />}
    </Page>
  );
}

function whatNext({ cards, queue }: StudyPlan): string {
  if (!cards.some(({ card }) => card.isKept))
    return "You have not kept any questions yet. Take a quiz; at its end you can keep what you want to remember.";
  if (queue.nextAt !== null) {
    const time = new Date(queue.nextAt).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    return `The next card comes at ${time}.`;
  }
  if (queue.heldBack > 0) return `${queue.heldBack} more wait for tomorrow: today’s limit is reached.`;
  return "What you kept comes back on the day before you would forget it. A quiz costs nothing meanwhile.";
}
