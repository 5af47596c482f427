"use client";

import { useEffect } from "react";
import { isMissingPart, reloadOnce } from "../shell/missing-part.ts";
import { BarePage } from "../shell/bare-page.tsx";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly error: Error;
  readonly number: string | undefined;
  readonly onRetry: () => void;
}

/** An error that nobody expected, told calmly. */
export function Broken({ error, number, onRetry }: Props) {
  useEffect(() => {
    // A page that was open while the server got a new version: the new page has all its parts.
    if (isMissingPart(error)) reloadOnce();
  }, [error]);
  return (
    <BarePage>
      <header className="sheet-head">
        <h1>Something went wrong here</h1>
        <p className="lead">
          Your answers are kept. Try once more; if it stays, tell the operator
          {number === undefined ? "." : ` this number: ${number}.`}
        </p>
      </header>
      <div className="row">
        <button className="button" type="button" onClick={onRetry}>
          Try again
        </button>
        <a className="button quiet" href={paths.home}>
          First page
        </a>
      </div>
    </BarePage>
  );
}
