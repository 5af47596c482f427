import type { ReactNode } from "react";
import type { ExamOutlook } from "#device/review/exams.ts";
import * as paths from "../shell/paths.ts";
import { ExamChart } from "./exam-chart.tsx";
import { daysWords, dayWords, hundredths, shortWords, sureWords, todayWords } from "./exam-words.ts";

interface Props {
  readonly outlook: ExamOutlook;
  readonly title: string;
  readonly children: ReactNode;
}

/** One exam: what to expect on the day, how sure that is, and what today asks. */
export function ReadyPanel({ outlook, title, children }: Props) {
  const { exam, expected, low, high, untouched, path, today, daysLeft, questions } = outlook;
  const short = shortWords(outlook);
  return (
    <article className="ready">
      <h3>{title}</h3>
      {questions === 0 ? (
        <p>Its questions are not on this device yet. They come with the next exchange with the server.</p>
      ) : (
        <>
          <p className="read">
            Keep to the plan, and you should recall <b>{hundredths(expected)} of 100</b> on {dayWords(exam.day)},{" "}
            {daysWords(daysLeft)}: between {hundredths(low)} and {hundredths(high)}. If you study nothing more, nearer{" "}
            {hundredths(untouched)}.
          </p>
          <p className="note">{sureWords(outlook)}</p>
          {short && <p className="note">{short}</p>}
          <ExamChart path={path} />
          <p>{todayWords(outlook)}</p>
          {today > 0 && (
            <div className="row">
              <a className="button second small" href={paths.study}>
                Study for it
              </a>
            </div>
          )}
        </>
      )}
      {children}
    </article>
  );
}
