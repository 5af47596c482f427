"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { random, shuffled } from "#core/base/random.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { Course } from "#core/questions/course.ts";
import type { StudyPlan, StudyQuestion } from "#device/review/study-plan.ts";
import { readCourses } from "#device/store/courses.ts";
import { Page } from "../shell/page.tsx";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { CramChoice } from "./cram-choice.tsx";
import { CramRound } from "./cram-round.tsx";
import { listTexts, type CramText } from "./texts.ts";

/** Going through a text or some of its topics at once, without moving the schedule. */
export function CramScreen() {
  const wanted = useSearchParams().get("profile");
  const { state, report, apply } = useStudyPlan();
  const [texts, setTexts] = useState<readonly CramText[] | null>(null);
  useEffect(() => {
    const show = (kept: readonly Course[]) => listTexts(kept, setTexts);
    readCourses().then(show, reportError);
  }, []);
  if (state.status === "ready" && texts) return <Cram plan={state.plan} texts={texts} wanted={wanted} apply={apply} />;
  return (
    <Page>
      <header className="sheet-head">
        <h1>Cram</h1>
      </header>
      <SyncNotice report={report} />
      {state.status === "broken" ? (
        <p className="field-error">
          This browser does not let Passage keep anything. A private window may be the cause.
        </p>
      ) : (
        <p className="wait" role="status">
          Looking for texts …
        </p>
      )}
    </Page>
  );
}

interface CramProps {
  readonly plan: StudyPlan;
  readonly texts: readonly CramText[];
  readonly wanted: string | null;
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
}

function Cram({ plan, texts, wanted, apply }: CramProps) {
  const [round, setRound] = useState<{ readonly questions: readonly StudyQuestion[]; readonly number: number }>({
    questions: [],
    number: 0,
  });
  const begin = (questions: readonly StudyQuestion[]) => {
    const number = round.number + 1;
    setRound({ questions: shuffled(questions, random(`${plan.deviceId} ${plan.learner.whole.length}`)), number });
  };
  const stop = () => setRound({ ...round, questions: [] });
  if (round.questions.length === 0) return <CramChoice texts={texts} wanted={wanted} onBegin={begin} />;
  return (
    <CramRound
      key={round.number}
      plan={plan}
      apply={apply}
      questions={round.questions}
      onAgain={() => begin(round.questions)}
      onChoose={stop}
    />
  );
}
