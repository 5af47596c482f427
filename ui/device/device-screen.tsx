"use client";

import { useCallback, useEffect, useState } from "react";
import { readSummary, type DeviceSummary } from "#device/store/summary.ts";
import { keepForGood } from "#device/store/full.ts";
import { syncNow, watchSync } from "#device/sync/loop.ts";
import { InstallOffer } from "../shell/install-offer.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { RefusedList } from "./refused-list.tsx";

type Shown = DeviceSummary | "loading" | "broken";

/** What this device keeps, what is not sent yet, and what was refused. */
export function DeviceScreen() {
  const [shown, setShown] = useState<Shown>("loading");
  const refresh = useCallback(() => void readSummary().then(setShown, () => setShown("broken")), []);
  useEffect(() => {
    refresh();
    return watchSync(refresh);
  }, [refresh]);
  return (
    <Page>
      <header className="sheet-head">
        <h1>This device</h1>
      </header>
      {shown === "loading" && (
        <p className="wait" role="status">
          Looking at what is kept here …
        </p>
      )}
      {shown === "broken" && (
        <p className="read">This browser lets nothing be kept. A private window may be the cause.</p>
      )}
      {typeof shown === "object" && <Summary summary={shown} onChange={refresh} />}
    </Page>
  );
}

interface Props {
  readonly summary: DeviceSummary;
  readonly onChange: () => void;
}

function Summary({ summary: { waiting, refused, texts, isForGood, usedBytes }, onChange }: Props) {
  return (
    <>
      {refused.length > 0 && (
        <section className="section">
          <div className="margin">
            <h2>Not counted</h2>
            <p>The server did not take these. Everything else arrived, or is on its way.</p>
          </div>
          <RefusedList refused={refused} onChange={onChange} />
        </section>
      )}
      <section className="section">
        <div className="margin">
          <h2>Your answers</h2>
        </div>
        <div className="stack">
          <p className="read">{waitingWords(waiting)}</p>
          {waiting > 0 && (
            <div className="row">
              <button className="button small" type="button" onClick={() => void syncNow()}>
                Send now
              </button>
            </div>
          )}
        </div>
      </section>
      <section className="section">
        <div className="margin">
          <h2>Without a network</h2>
        </div>
        <div className="stack">
          <p className="read">{offlineWords(texts.length)}</p>
          {texts.length > 0 && (
            <ul>
              {texts.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={paths.profile(slug)}>{title}</a>
                </li>
              ))}
            </ul>
          )}
          <InstallOffer />
        </div>
      </section>
      <section className="section">
        <div className="margin">
          <h2>Room</h2>
        </div>
        <div className="stack">
          <p className="read">{roomWords(usedBytes, isForGood)}</p>
          {!isForGood && isSecureContext && (
            <div className="row">
              <button
                className="button second small"
                type="button"
                onClick={() => void keepForGood().then(onChange, onChange)}
              >
                Ask the browser to keep it
              </button>
            </div>
          )}
        </div>
      </section>
    </>
  );
}

function waitingWords(waiting: number): string {
  if (waiting === 0) return "All that you answered here has reached the server.";
  return waiting === 1
    ? "One answer is kept here and not sent yet. It goes out by itself."
    : `${waiting} answers are kept here and not sent yet. They go out by themselves.`;
}

function offlineWords(texts: number): string {
  if (!isSecureContext)
    return "At this address Passage needs the network. Browsers keep pages for later only where the address begins with https, or is localhost.";
  return texts === 0
    ? "Study, progress and quizzes open without a network. A text that you open once is kept here too."
    : "Study, progress and quizzes open without a network, with these texts:";
}

function roomWords(bytes: number | null, isForGood: boolean): string {
  const used = bytes === null ? "" : `Passage uses ${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB here. `;
  return isForGood
    ? `${used}The browser keeps it until you sign out or delete it.`
    : `${used}When the device runs out of room, the browser may delete it; what was sent is safe on the server.`;
}
