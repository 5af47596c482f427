"use client";

import { Icon } from "../primitives/icon.tsx";
import { Line, type Tick } from "../quiz/quiz-bar.tsx";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly done: number;
  readonly left: number;
  readonly leave: string;
  readonly onUndo: (() => void) | null;
  readonly onMenu: (() => void) | null;
}

/** Ticks beyond this many say no more, and become too thin to see. */
const MOST_TICKS = 40;

/** Where one is among what is due, and the ways out: leave, undo, more. */
export function StudyBar({ done, left, leave, onUndo, onMenu }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the card
      </a>
      <header className="quiz-bar">
        <a className="icon-button" href={paths.progress} aria-label={leave}>
          <Icon name="cross" />
        </a>
        <Line ticks={ticksFor(done, left)} label={`${done} done, ${left} left`} />
        <span className="count">{left} left</span>
        <button className="button quiet small" type="button" disabled={!onUndo} onClick={() => onUndo?.()}>
          <Icon name="undo" />
          <span className="undo-word">Undo</span>
          <span className="vh">{onUndo ? " what was done last" : ", nothing to undo"}</span>
          <kbd className="desk" aria-hidden="true">
            U
          </kbd>
        </button>
        {onMenu && (
          <button className="icon-button" type="button" aria-label="More for this card" onClick={onMenu}>
            <Icon name="more" />
          </button>
        )}
      </header>
    </>
  );
}

function ticksFor(done: number, left: number): Tick[] {
  const share = Math.min(1, MOST_TICKS / (done + left));
  const before = Math.round(done * share);
  const after = Math.max(0, Math.round(left * share) - 1);
  return [
    ...Array.from({ length: before }, (): Tick => "done"),
    "now",
    ...Array.from({ length: after }, (): Tick => ""),
  ];
}
