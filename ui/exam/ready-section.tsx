"use client";

import { useEffect, useState } from "react";
import { examOutlooks, type ExamOutlook } from "#device/review/exams.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { DoneLine } from "../primitives/done-line.tsx";
import * as paths from "../shell/paths.ts";
import { ExamForm, type ExamText } from "./exam-form.tsx";
import { ReadyPanel } from "./ready-panel.tsx";
import { useAskedText } from "./use-asked-text.ts";
import { useExamChanges } from "./use-exam-changes.ts";

interface Props {
  readonly plan: StudyPlan;
  readonly refresh: () => Promise<void>;
}

/** The exams that the learner prepares for: what to expect of each, what today asks, and the form that sets a date. */
export function ReadySection({ plan, refresh }: Props) {
  const outlooks = useOutlooks(plan);
  const slug = useAskedText(plan, refresh);
  const { said, change, undo } = useExamChanges(plan, refresh);
  const texts = textsOf(plan);
  const today = momentNow(plan.learner.settings).day;
  const form = <ExamForm key={texts.length} texts={texts} today={today} slug={slug} onChange={change} />;
  return (
    <section className="section" id="exam">
      <div className="margin">
        <h2>Ready on the day</h2>
        <p>Say when you will be examined, and study asks each day what counts most on that day.</p>
      </div>
      <div className="stack">
        {outlooks === null && (
          <p className="wait" role="status">
            Working out what to expect …
          </p>
        )}
        {outlooks?.map((outlook) => (
          <ReadyPanel
            key={`${outlook.exam.profileId} ${outlook.exam.topic ?? ""}`}
            outlook={outlook}
            title={titleOf(outlook, texts)}
          >
            <details>
              <summary>Change the day or the minutes</summary>
              <ExamForm
                key={`${outlook.exam.day} ${outlook.exam.minutesPerDay} ${outlook.exam.spread}`}
                texts={texts}
                today={today}
                exam={outlook.exam}
                onChange={change}
              />
            </details>
          </ReadyPanel>
        ))}
        {texts.length === 0 ? (
          <p>
            There is no text on this device yet. <a href={paths.library}>Choose one</a> and answer a first question.
          </p>
        ) : outlooks?.length === 0 ? (
          form
        ) : (
          outlooks && (
            <details>
              <summary>Set another exam day</summary>
              {form}
            </details>
          )
        )}
        <DoneLine said={said} onUndo={undo} />
      </div>
    </section>
  );
}

/** Worked out behind the first paint: it plays the days ahead. */
function useOutlooks(plan: StudyPlan): readonly ExamOutlook[] | null {
  const [outlooks, setOutlooks] = useState<readonly ExamOutlook[] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOutlooks(examOutlooks(plan)), 30);
    return () => clearTimeout(timer);
  }, [plan]);
  return outlooks;
}

function textsOf({ questions }: StudyPlan): ExamText[] {
  const texts = new Map<string, Omit<ExamText, "topics"> & { readonly topics: Set<string> }>();
  for (const { course, topic } of questions.values()) {
    const text = texts.get(course.id) ?? { id: course.id, slug: course.slug, title: course.title, topics: new Set() };
    text.topics.add(topic);
    texts.set(course.id, text);
  }
  return [...texts.values()].map(({ topics, ...text }) => ({ ...text, topics: [...topics] }));
}

function titleOf({ exam }: ExamOutlook, texts: readonly ExamText[]): string {
  const title = texts.find(({ id }) => id === exam.profileId)?.title ?? "A text that is not on this device yet";
  return exam.topic === null ? title : `${title}: ${exam.topic}`;
}
