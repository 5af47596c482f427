"use client";

import { Icon } from "../primitives/icon.tsx";

interface Props {
  readonly waiting: number;
  readonly onChoose: (days: number) => void;
  readonly onAll: () => void;
}

/** Fewer than this are no backlog. */
export const BACKLOG = 20;

/** After a holiday: what has piled up can be dealt out over some days, the likeliest forgotten first. */
export function Backlog({ waiting, onChoose, onAll }: Props) {
  return (
    <section className="banner" aria-label="A backlog">
      <Icon name="notice" />
      <div>
        <b>{waiting} are waiting.</b> Catch up over some days: the likeliest forgotten come first, and new cards wait
        meanwhile.
      </div>
      <div className="row">
        {[3, 5, 7].map((days) => (
          <button key={days} className="button second small" type="button" onClick={() => onChoose(days)}>
            {days} days
          </button>
        ))}
        <button className="button quiet small" type="button" onClick={onAll}>
          All today
        </button>
      </div>
    </section>
  );
}
