"use client";

import { useState } from "react";
import type { EventId, QuestionId } from "#core/base/ids.ts";
import { undo } from "#device/review/learner.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { Icon } from "../primitives/icon.tsx";
import { Line, type Tick } from "../quiz/quiz-bar.tsx";
import { paths } from "../shell/paths.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { ChangeNotice } from "./change-notice.tsx";
import { NothingDue } from "./nothing-due.tsx";
import { StudyCard } from "./study-card.tsx";

interface Done {
  readonly event: EventId;
  readonly questionId: QuestionId;
}

/** What is due now, one card at a time. */
export function StudyScreen() {
  const { state, report, refresh } = useStudyPlan();
  const [done, setDone] = useState<readonly Done[]>([]);
  if (state.status === "loading" || (state.status === "ready" && report.state === "starting" && isEmpty(state.plan)))
    return <NothingDue why="loading" report={report} />;
  if (state.status === "broken") return <NothingDue why="broken" report={report} />;
  const { plan } = state;
  const [current] = plan.queue.due;
  const question = current && plan.questions.get(current);
  const last = done.at(-1);
  const takeBack = async () => {
    if (!last) return;
    await undo([last.event], plan.learner.settings);
    setDone(done.slice(0, -1));
    await refresh();
  };
  if (!question)
    return (
      <NothingDue
        why="done"
        report={report}
        plan={plan}
        answered={done.length}
        {...(last && { onUndo: () => void takeBack() })}
      />
    );
  const left = plan.queue.due.length;
  const ticks: Tick[] = [...done.map((): Tick => "done"), "now", ...Array.from({ length: left - 1 }, (): Tick => "")];
  return (
    <div className="page studying">
      <a className="skip" href="#main">
        Skip to the card
      </a>
      <header className="quiz-bar">
        <a className="icon-button" href={paths.progress} aria-label="Leave study; your answers are kept">
          <Icon name="cross" />
        </a>
        <Line ticks={ticks} label={`${done.length} done, ${left} left`} />
        <span className="count">{left} left</span>
        <button
          className="button quiet small"
          type="button"
          aria-label="Undo the last answer"
          disabled={!last}
          onClick={() => void takeBack()}
        >
          <Icon name="undo" />
          <span className="desk">Undo</span>
        </button>
      </header>
      <div className="sync-line">
        <SyncNotice report={report} />
        <ChangeNotice />
      </div>
      <StudyCard
        key={`${question.id} ${done.length}`}
        question={question}
        plan={plan}
        isFirst={done.length === 0}
        onUndo={() => void takeBack()}
        onRated={async (event) => {
          setDone([...done, { event, questionId: question.id }]);
          await refresh();
        }}
      />
    </div>
  );
}

const isEmpty = ({ queue }: StudyPlan): boolean => queue.due.length === 0;
