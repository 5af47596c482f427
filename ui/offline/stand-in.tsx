"use client";

import { useEffect, useState } from "react";
import type { ReadingPage as Reading } from "#core/text/reading-page.ts";
import { findReading, readReadings } from "#device/store/courses.ts";
import { Icon } from "../primitives/icon.tsx";
import { Library } from "../profile/library.tsx";
import { ReadingPage } from "../profile/reading-page.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";

type Shown =
  | { readonly status: "loading" }
  | { readonly status: "library"; readonly readings: readonly Reading[] }
  | { readonly status: "text"; readonly reading: Reading }
  | { readonly status: "missing"; readonly isText: boolean };

/** Stands in for a page that the server does not give: shows what this device keeps for its address. */
export function StandIn() {
  const [shown, setShown] = useState<Shown>({ status: "loading" });
  useEffect(() => {
    void readShown(location.pathname).then(setShown);
  }, []);
  useEffect(() => {
    if (shown.status !== "text") return;
    document.title = `${shown.reading.title} · Passage`;
    // The paragraph that the address names came only now.
    if (location.hash !== "") location.replace(location.hash);
  }, [shown]);
  switch (shown.status) {
    case "loading":
      return (
        <Page>
          <p className="wait" role="status">
            Looking on this device …
          </p>
        </Page>
      );
    case "library":
      return (
        <Page>
          <OfflineLine />
          <Library entries={shown.readings} />
        </Page>
      );
    case "text":
      return (
        <Page>
          <OfflineLine />
          <ReadingPage {...shown.reading} />
        </Page>
      );
    case "missing":
      return <Missing isText={shown.isText} />;
  }
}

async function readShown(path: string): Promise<Shown> {
  const slug = /^\/profiles\/([^/]+)\/?$/u.exec(path)?.[1];
  try {
    if (slug !== undefined) {
      const reading = await findReading(decodeURIComponent(slug));
      return reading ? { status: "text", reading } : { status: "missing", isText: true };
    }
    if (!/^\/profiles\/?$/u.test(path)) return { status: "missing", isText: false };
    const readings = await readReadings();
    return readings.length > 0
      ? { status: "library", readings: readings.sort((a, b) => a.title.localeCompare(b.title, "en")) }
      : { status: "missing", isText: true };
  } catch {
    return { status: "missing", isText: slug !== undefined };
  }
}

function OfflineLine() {
  return (
    <div className="banner" role="status">
      <Icon name="cloud" />
      <div>The server does not answer. This is what your device keeps.</div>
      <div className="row">
        <button className="button quiet small" type="button" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    </div>
  );
}

function Missing({ isText }: { readonly isText: boolean }) {
  return (
    <Page>
      <header className="sheet-head">
        <h1>The server does not answer</h1>
        <p className="lead">
          {isText
            ? "This text is not on this device yet. A text that you open once is kept here for later."
            : "This page needs the network. What you answered is kept."}
        </p>
      </header>
      <div className="row">
        <button className="button" type="button" onClick={() => location.reload()}>
          Try again
        </button>
        <a className="button second" href={paths.study}>
          Study
        </a>
        <a className="button quiet" href={paths.library}>
          Texts on this device
        </a>
      </div>
    </Page>
  );
}
