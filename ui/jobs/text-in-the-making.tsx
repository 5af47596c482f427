"use client";

import * as paths from "../shell/paths.ts";
import { MadeText, type Made } from "./made-text.tsx";
import { PlannedText, StopForm, type JobAction } from "./planned-text.tsx";
import { useReport } from "./use-report.ts";

interface Report {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed" | "stopped";
  readonly done: number;
  readonly total: number;
  readonly step: string;
  readonly counted: { readonly what: string; readonly done: number; readonly of: number } | null;
  readonly name: string | null;
  readonly excerpt: string | null;
  readonly result: Made | null;
  readonly written: readonly { readonly stem: string; readonly paragraph: number }[];
}

interface Props {
  readonly first: Report;
  readonly onStop: JobAction;
  readonly onConfirm: JobAction;
}

/** How far a text is that was sent: read, refused, or still on its way. */
export function TextInTheMaking({ first, onStop, onConfirm }: Props) {
  const { report, isAway } = useReport(paths.importReport(first.id), first);
  const { id, result, written } = report;
  if (result?.plan) return <PlannedText job={id} planned={result} onStop={onStop} onConfirm={onConfirm} />;
  if (result) return <MadeText made={result} written={written} />;
  if (report.state === "failed" || report.state === "stopped") return <Failed report={report} />;
  return <Working report={report} isAway={isAway} onStop={onStop} />;
}

interface WorkingProps extends Pick<Props, "onStop"> {
  readonly report: Report;
  readonly isAway: boolean;
}

function Working({ report: { id, done, total, step, counted, name, excerpt }, isAway, onStop }: WorkingProps) {
  const place = `Step ${Math.min(done + 1, total)} of ${total}`;
  const bar = counted ?? { what: "step", done, of: total };
  return (
    <>
      <header className="sheet-head">
        <h1>Reading your text</h1>
        <p className="lead">You can leave this page. The work goes on and waits for you in the library.</p>
      </header>
      <div className="work">
        {name !== null && <p className="label">Your file: {name}</p>}
        {excerpt !== null && (
          <section aria-labelledby="source">
            <h2 className="label" id="source">
              Your text
            </h2>
            <p className="excerpt" dir="auto">
              {excerpt}
            </p>
          </section>
        )}
        <section className="stack" aria-labelledby="live">
          <div className="prog">
            <b id="live">
              {counted ? `${capital(counted.what)} ${grouped(counted.done + 1)} of ${grouped(counted.of)}` : place}
            </b>
            <progress max={bar.of} value={bar.done} aria-labelledby="live" />
            <p className="note" role="status">
              {isAway
                ? "The server does not answer just now. The work goes on; this page looks again by itself."
                : `${counted ? `${place}. ` : ""}${step}${step.endsWith(".") ? "" : " …"}`}
            </p>
          </div>
          <div className="row">
            <StopForm job={id} onStop={onStop} />
          </div>
          <p className="note">Stopping writes nothing. What you sent is kept, to be sent again.</p>
          <noscript>
            <a href={paths.making(id)}>Look again</a>
          </noscript>
        </section>
      </div>
    </>
  );
}

const grouped = (count: number): string => count.toLocaleString("en");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function Failed({ report: { id, state, step, name } }: { readonly report: Report }) {
  return (
    <>
      <header className="sheet-head">
        <h1>{state === "stopped" ? "Stopped" : "This text could not be read"}</h1>
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
