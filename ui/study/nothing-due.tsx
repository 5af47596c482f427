"use client";

import type { SyncReport } from "#device/sync/loop.ts";
import { daysToCatchUp } from "#core/scheduling/queue.ts";
import { momentNow } from "#device/review/stamp.ts";
import { Icon } from "../primitives/icon.tsx";
import { useKeys } from "../primitives/use-keys.ts";
import { InstallOffer } from "../shell/install-offer.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { ChangeNotice } from "./change-notice.tsx";
import { SaidLine } from "./said-line.tsx";
import type { StudySession } from "./use-study-session.ts";

interface Props {
  readonly session: StudySession;
  readonly report: SyncReport;
}

/** Study with no card on the table: says why, and what to do next. */
export function NothingDue({ session, report }: Props) {
  const { plan, settings, done, said, undo, change, studyAnyway } = session;
  const { queue } = plan;
  const isCatchingUp = daysToCatchUp(momentNow(settings).day, settings) !== null;
  useKeys({ u: () => undo?.() }, settings.singleLetterKeys);
  return (
    <Page>
      <header className="sheet-head">
        <h1>Study</h1>
      </header>
      <SyncNotice report={report} />
      <ChangeNotice />
      {said && <SaidLine said={said} />}
      <div className="empty">
        <Icon name="leaf" />
        <div>
          <h2>{done > 0 ? "Done for now" : queue.isDayOff ? "A day off" : "Nothing is due"}</h2>
          <p>{whatNext(session, isCatchingUp)}</p>
          <div className="row">
            {queue.isDayOff && queue.heldBack > 0 && (
              <button className="button small" type="button" onClick={studyAnyway}>
                Study all the same
              </button>
            )}
            {isCatchingUp && queue.heldBack > 0 && (
              <button className="button small" type="button" onClick={() => change({ catchUp: null })}>
                Take them all today
              </button>
            )}
            <a className="button second small" href={paths.library}>
              Choose a text
            </a>
            <a className="button quiet small" href={paths.cram}>
              Cram
            </a>
            <a className="button quiet small" href={paths.cards}>
              Your cards
            </a>
            {undo && (
              <button className="button quiet small" type="button" onClick={undo}>
                Undo what was done last
              </button>
            )}
          </div>
        </div>
      </div>
      <InstallOffer />
    </Page>
  );
}

function whatNext({ plan }: StudySession, isCatchingUp: boolean): string {
  const { cards, queue, missing } = plan;
  if (missing > 0 && cards.every(({ card }) => !card.isKept))
    return "Your cards are known here, their texts not yet. They come when the server is reached.";
  if (!cards.some(({ card }) => card.isKept))
    return "You have not kept any questions yet. Take a quiz; at its end you can keep what you want to remember.";
  if (queue.isDayOff)
    return queue.heldBack > 0 ? `You keep this day free. ${cardsWait(queue.heldBack)}.` : "You keep this day free.";
  if (queue.nextAt !== null) {
    const time = new Date(queue.nextAt).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    return `The next card comes at ${time}.`;
  }
  if (queue.heldBack > 0)
    return isCatchingUp
      ? `That was today’s share. ${cardsWait(queue.heldBack)} for the days ahead.`
      : `${cardsWait(queue.heldBack)} for tomorrow: today’s limit is reached.`;
  return "What you kept comes back on the day before you would forget it. A quiz costs nothing meanwhile.";
}

const cardsWait = (count: number): string => (count === 1 ? "1 card waits" : `${count} cards wait`);
