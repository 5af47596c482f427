"use client";

import { Icon } from "./icon.tsx";

interface Props {
  readonly said: string;
  /** Whether it was not done, and why is what is said. */
  readonly hasFailed?: boolean;
  /** Null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
}

/** What was just done, and the way back. */
export const DoneLine = ({ said, hasFailed = false, onUndo }: Props) => (
  <div className="row">
    <p className={hasFailed ? "field-error" : "note"} role={hasFailed ? "alert" : "status"}>
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
