"use client";

import type { StudyPlan } from "#device/review/study-plan.ts";
import { ReadySection } from "../exam/ready-section.tsx";
import { Icon } from "../primitives/icon.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useReadings } from "./use-readings.ts";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { figuresOf } from "./figures.ts";
import { InsightSections } from "./insight-sections.tsx";
import { MemorySection } from "./memory-section.tsx";
import { TextTable } from "./text-table.tsx";

/** What is due, what is known, what next. */
export function ProgressScreen() {
  const { state, report, refresh } = useStudyPlan();
  return (
    <Page>
      <header className="sheet-head">
        <h1>Progress</h1>
      </header>
      <SyncNotice report={report} />
      {state.status === "loading" && (
        <p className="wait" role="status">
          Reading your answers …
        </p>
      )}
      {state.status === "broken" && (
        <div className="banner trouble" role="alert">
          <Icon name="notice" />
          <div>
            <b>Your answers cannot be read on this device.</b> A private window may be the cause. Nothing is lost on the
            server.
          </div>
        </div>
      )}
      {state.status === "ready" && (
        <>
          <Figures plan={state.plan} />
          <ReadySection plan={state.plan} refresh={refresh} />
        </>
      )}
    </Page>
  );
}

function Figures({ plan }: { readonly plan: StudyPlan }) {
  const readings = useReadings(plan);
  const figures = figuresOf(plan);
  if (figures.answers === 0)
    return (
      <div className="empty">
        <Icon name="lines" />
        <div>
          <h2>Too little to say</h2>
          <p>Answer a few questions, and this page shows what you know and what is due.</p>
          <div className="row">
            <a className="button small" href={paths.library}>
              Choose a text
            </a>
          </div>
        </div>
      </div>
    );
  return (
    <>
      <section className="next-step" aria-label="What next">
        <p className="lead">{nextWords(figures.due, figures.kept)}</p>
        <div className="row">
          <a className="button" href={figures.due > 0 ? paths.study : paths.library}>
            {figures.due > 0 ? `Study ${figures.due}` : "Take a quiz"}
          </a>
          <a className="button quiet" href={paths.cram}>
            Cram
          </a>
          <a className="button quiet" href={paths.cards}>
            Your cards
          </a>
        </div>
      </section>
      <MemorySection plan={plan} readings={readings} />
      <section className="section">
        <div className="margin">
          <h2>What you know</h2>
          <p>Known is a question that you would recall today with nine chances in ten.</p>
        </div>
        <div className="stack">
          <dl className="figures">
            <Figure name="Kept for study" value={figures.kept} />
            <Figure name="Known today" value={figures.known} of={figures.met} />
            <Figure name="Answers" value={figures.answers} />
            <Figure name="Right in 30 days" value={figures.rightShare === null ? "–" : `${figures.rightShare}%`} />
          </dl>
          <TextTable texts={figures.texts} />
        </div>
      </section>
      <InsightSections plan={plan} />
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number | string;
  readonly of?: number;
}

function Figure({ name, value, of }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {of !== undefined && <small> of {of} met</small>}
      </dd>
    </div>
  );
}

function nextWords(due: number, kept: number): string {
  if (due > 0) return due === 1 ? "One card is due." : `${due} cards are due.`;
  return kept > 0
    ? "Nothing is due now. What you kept comes back before you forget it."
    : "You have not kept any questions yet. At the end of a quiz you can keep what you want to remember.";
}
