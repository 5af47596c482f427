"use client";

import { useSearchParams } from "next/navigation";
import { Page } from "../shell/page.tsx";
import { WaysOn } from "./ways-on.tsx";

const sentences: Readonly<Record<string, string>> = {
  invalid: "Some of what was asked for could not be read, or this text has no questions of that sort. Choose again.",
  forbidden: "The request came from another site, so nothing was done.",
  "not-found": "This text is not here, or it is not yours to see.",
  "too-many": "That was too often in a short time. Wait a few minutes and try again.",
  "offline-exam": "The server does not answer, and an exam needs it to begin. A practice quiz begins without it.",
  "offline-no-text":
    "The server does not answer, and this text is not on this device. A text that you open once is kept for later.",
  "offline-no-questions": "The server does not answer, and the text on this device has no questions of that sort.",
  "offline-full": "There is no room left on this device, so no quiz can begin. Make room and try again.",
  "offline-failed": "The server does not answer, and this browser lets nothing be kept. Try again with a network.",
  "too-large": "That was too much at once.",
};

/** Where a form leads that could not be done: what happened and what to do. */
export function Problem() {
  const code = useSearchParams().get("code") ?? "";
  return (
    <Page>
      <header className="sheet-head">
        <h1>That did not work</h1>
        <p className="lead">
          {sentences[code] ?? "Something went wrong here, and nothing was changed. Try it once more."}
        </p>
      </header>
      <WaysOn />
    </Page>
  );
}
