"use client";

import { memo, type RefObject } from "react";

export interface KeyHint {
  readonly keys: string;
  readonly does: string;
}

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly hints: readonly KeyHint[];
}

/** What the keys of a page do. It stays the same whatever else the page shows. */
export const KeyHelp = memo(function KeyHelp({ dialog, hints }: Props) {
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="key-help">
      <h2 id="key-help">Keys</h2>
      <dl className="key-list">
        {hints.map(({ keys, does }) => (
          <div key={keys} className="row">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="note">Keys of a single letter can be switched off in the settings.</p>
      <form method="dialog" className="row">
        <button className="button second" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
});
