"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useState } from "react";
import type { AttemptId } from "#core/base/ids.ts";
import { attemptState } from "#core/quiz/attempt.ts";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { Exam } from "./exam.tsx";
import { Practice } from "./practice.tsx";
import { Result } from "./result.tsx";
import { useAttempt } from "./use-attempt.ts";

/** A quiz that is being taken, or was: the attempt's id stands in the address. */
export function QuizScreen() {
  const id = useSearchParams().get("attempt");
  if (id === null) return <NoQuiz message="Which quiz? Choose a text and begin one." />;
  return <Quiz key={id} id={id as AttemptId} />;
}

function Quiz({ id }: { readonly id: AttemptId }) {
  const { view, actions, settings } = useAttempt(id);
  const { report } = useStudyPlan();
  const [isOver, setOver] = useState(false);
  const finish = useCallback(() => setOver(true), []);
  if (view.status === "loading")
    return (
      <Page>
        <p className="wait" role="status">
          Fetching your quiz …
        </p>
      </Page>
    );
  if (view.status === "missing")
    return <NoQuiz message={view.message} {...(view.canRetry && { onRetry: actions.reload })} />;
  const { served, notice } = view;
  const { attempt, profile } = served;
  if (served.conceals)
    return (
      <Exam
        title={profile.title}
        attempt={attempt}
        questions={served.questions}
        notice={notice}
        singleLetterKeys={settings.singleLetterKeys}
        onSave={actions.save}
        onHandIn={actions.handIn}
      />
    );
  const isDone = isOver || attempt.isSubmitted;
  if (isDone && attemptState(attempt).status === "submitted")
    return <Result profile={profile} attempt={attempt} questions={served.questions} settings={settings} />;
  return (
    <>
      <div className="sync-line">
        <SyncNotice report={report} />
      </div>
      <Practice
        id={id}
        profile={profile}
        attempt={attempt}
        questions={served.questions}
        singleLetterKeys={settings.singleLetterKeys}
        onAnswer={actions.answer}
        onFinish={finish}
      />
    </>
  );
}

interface NoQuizProps {
  readonly message: string;
  readonly onRetry?: () => void;
}

function NoQuiz({ message, onRetry }: NoQuizProps) {
  return (
    <Page>
      <header className="sheet-head">
        <h1>No quiz here</h1>
        <p className="lead">{message}</p>
      </header>
      <div className="row">
        {onRetry && (
          <button className="button" type="button" onClick={onRetry}>
            Try again
          </button>
        )}
        <a className={onRetry ? "button second" : "button"} href={paths.library}>
          Go to the library
        </a>
        <a className="button quiet" href={paths.signIn}>
          Sign in
        </a>
      </div>
    </Page>
  );
}
