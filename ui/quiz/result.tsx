"use client";

import { useState } from "react";
import type { QuestionId } from "#core/base/ids.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import type { Attempt } from "#core/quiz/attempt.ts";
import { scoreOf } from "#core/quiz/score.ts";
import type { Settings } from "#core/scheduling/settings.ts";
import { setKept } from "#device/review/learner.ts";
import { Icon } from "../primitives/icon.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { Known, Mistakes } from "./mistakes.tsx";
import { StartForm } from "./start-form.tsx";
import { Line } from "./quiz-bar.tsx";
import { ticksOf } from "./ticks.ts";

interface Props {
  readonly profile: { readonly slug: string; readonly title: string };
  readonly attempt: Attempt;
  readonly questions: readonly CourseQuestion[];
  readonly settings: Settings;
}

/** The score, the mistakes with their passages, and what to do about them. */
export function Result({ profile, attempt, questions, settings }: Props) {
  const score = scoreOf(attempt);
  const resultOf = new Map(score.results.map(({ questionId, result }) => [questionId, result]));
  const missed = questions.filter(({ id }) => resultOf.get(id) !== "right");
  const known = questions.filter(({ id }) => resultOf.get(id) === "right");
  const [unwanted, setUnwanted] = useState<readonly QuestionId[]>([]);
  const [state, setState] = useState<"open" | "kept" | "failed">("open");
  const wanted = missed.filter(({ id }) => !unwanted.includes(id)).map(({ id }) => id);
  const keep = async () => {
    try {
      await setKept(wanted.length > 0 ? wanted : questions.map(({ id }) => id), true, settings);
      setState("kept");
    } catch {
      setState("failed");
    }
  };
  const ticks = ticksOf(attempt, null).map((tick) => (tick === "" ? "missed" : tick));
  return (
    <Page>
      <section className="score">
        <div className="stack">
          <h1 className="label">
            {profile.title}, {attempt.plan.length} questions
          </h1>
          <p className="big">
            {rounded(score.points)}
            <small> of {score.outOf}</small>
          </p>
          <Line ticks={ticks} label={`${missed.length} of ${score.outOf} questions were missed`} />
        </div>
        <div className="stack">
          <p className="read">{summary(missed.length)}</p>
          <div className="row">
            {state === "kept" ? (
              <p role="status">
                Kept. <a href={paths.study}>Study them</a> when they are due.
              </p>
            ) : (
              <button className="button" type="button" onClick={() => void keep()}>
                <Icon name="bookmark" />
                {missed.length === 0
                  ? "Keep them for study"
                  : `Keep ${wanted.length === 1 ? "this one" : `these ${wanted.length}`}`}
              </button>
            )}
            {missed.length > 0 && (
              <StartForm slug={profile.slug} label="Practise these again" questionIds={missed.map(({ id }) => id)} />
            )}
            <StartForm slug={profile.slug} label="Another quiz" count={attempt.plan.length} />
          </div>
          {state === "failed" && (
            <p className="field-error" role="alert">
              They could not be kept on this device. Try again.
            </p>
          )}
        </div>
      </section>
      <Mistakes attempt={attempt} missed={missed} slug={profile.slug} unwanted={unwanted} onChange={setUnwanted} />
      {known.length > 0 && <Known questions={known} slug={profile.slug} />}
    </Page>
  );
}

const rounded = (points: number): string => String(Math.round(points * 10) / 10);

function summary(missed: number): string {
  if (missed === 0) return "All of them. Keep them for study, and they come back before you forget them.";
  return missed === 1
    ? "One slipped. Here is the sentence that proves it."
    : `${missed} slipped. Here are the sentences that prove them.`;
}
