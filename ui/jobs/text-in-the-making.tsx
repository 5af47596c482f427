"use client";

import { paths } from "../shell/paths.ts";
import { MadeText, type Made } from "./made-text.tsx";
import { useReport } from "./use-report.ts";

interface Report {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed" | "stopped";
  readonly done: number;
  readonly total: number;
  readonly step: string;
  readonly name: string | null;
  readonly excerpt: string | null;
  readonly result: Made | null;
  readonly written: readonly { readonly stem: string; readonly paragraph: number }[];
}

interface Props {
  readonly first: Report;
}

/** How far a text is that was sent: read, refused, or still on its way. */
export function TextInTheMaking({ first }: Props) {
  const { report, isAway } = useReport(paths.importReport(first.id), first);
  if (report.result) return <MadeText made={report.result} written={report.written} />;
  if (report.state === "failed") return <Failed report={report} />;
  const { done, total, step, name, excerpt } = report;
  return (
    <>
      <header className="sheet-head">
        <h1>Reading your text</h1>
        <p className="lead">You can leave this page. The work goes on and waits for you in the library.</p>
      </header>
      <div className="work">
        {excerpt !== null && (
          <section aria-labelledby="source">
            <h2 className="label" id="source">
              Your text
            </h2>
            <p className="excerpt">{excerpt}</p>
          </section>
        )}
        <section className="stack" aria-labelledby="live">
          <div className="prog">
            <b id="live">
              Step {Math.min(done + 1, total)} of {total}
            </b>
            <progress max={total} value={done} aria-labelledby="live" />
            <p className="note" role="status">
              {isAway
                ? "The server does not answer just now. The work goes on; this page looks again by itself."
                : `${name === null ? "" : `${name}: `}${step}${step.endsWith(".") ? "" : " …"}`}
            </p>
          </div>
          <noscript>
            <a href={paths.making(report.id)}>Look again</a>
          </noscript>
        </section>
      </div>
    </>
  );
}

function Failed({ report: { id, step, name } }: { readonly report: Report }) {
  return (
    <>
      <header className="sheet-head">
        <h1>This text could not be read</h1>
        <p className="lead" role="alert">
          {step}
        </p>
      </header>
      <p className="note">{name === null ? "What you typed is kept." : `${name} was not taken; its title is kept.`}</p>
      <div className="row">
        <a className="button" href={paths.tryAgain(id)}>
          {name === null ? "Go back to the text" : "Choose another file"}
        </a>
        <a className="button quiet" href={paths.library}>
          Library
        </a>
      </div>
    </>
  );
}
