"use client";

import { daysToCatchUp } from "#core/scheduling/queue.ts";
import { momentNow } from "#device/review/stamp.ts";
import { Icon } from "../primitives/icon.tsx";
import type { StudySession } from "./use-study-session.ts";

interface Props {
  readonly session: StudySession;
}

/** Fewer than this are no backlog. */
const BACKLOG = 20;

/** After a holiday: what has piled up can be dealt out over some days, the likeliest forgotten first. */
export function Backlog({ session: { plan, settings, change, dismissBacklog } }: Props) {
  const waiting = plan.queue.overdue;
  const { day } = momentNow(settings);
  if (waiting < BACKLOG || daysToCatchUp(day, settings) !== null || dismissBacklog === null) return null;
  return (
    <section className="banner" aria-label="A backlog">
      <Icon name="notice" />
      <div>
        <b>{waiting} are waiting.</b> Catch up over some days: the likeliest forgotten come first, and new cards wait
        meanwhile.
      </div>
      <div className="row">
        {[3, 5, 7].map((days) => (
          <button
            key={days}
            className="button second small"
            type="button"
            onClick={() => change({ catchUp: { from: day, days } })}
          >
            {days} days
          </button>
        ))}
        <button className="button quiet small" type="button" onClick={dismissBacklog}>
          All today
        </button>
      </div>
    </section>
  );
}
