"use client";

import { Icon } from "./icon.tsx";

interface Props {
  readonly said: string;
  /** Null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
}

/** What was just done, and the way back. */
export const DoneLine = ({ said, onUndo }: Props) => (
  <div className="row">
    <p className="note" role="status">
      {said}
    </p>
    {onUndo && (
      <button className="button quiet small" type="button" onClick={onUndo}>
        <Icon name="undo" />
        Undo
      </button>
    )}
  </div>
);
