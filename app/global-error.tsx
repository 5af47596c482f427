"use client";

import { useEffect } from "react";
import { isMissingPart, reloadOnce } from "#ui/shell/missing-part.ts";

interface Props {
  readonly error: Error;
}

export default function GlobalError({ error }: Props) {
  useEffect(() => {
    if (isMissingPart(error)) reloadOnce();
  }, [error]);
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Something went wrong here</h1>
          <p>Your answers are kept. Load the page once more.</p>
        </main>
      </body>
    </html>
  );
}
