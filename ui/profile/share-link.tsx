"use client";

import { useRef, useState } from "react";

interface Props {
  readonly address: string;
}

/** The link of a shared text, to be copied: by a button where the browser lets it, by hand everywhere. */
export function ShareLink({ address }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    try {
      // Only where the page came by https or from this machine; elsewhere the selected link is copied by hand.
      await navigator.clipboard.writeText(address);
      setSaid("Copied.");
    } catch {
      setSaid("The link is selected. Copy it with your browser.");
    }
  };
  return (
    <div className="field">
      <label htmlFor="share-link">Link</label>
      <div className="row">
        <input
          ref={field}
          className="input"
          id="share-link"
          readOnly
          value={address}
          onFocus={(e) => e.target.select()}
        />
        <button className="button second" type="button" onClick={() => void copy()}>
          Copy
        </button>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  );
}
