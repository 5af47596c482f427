import type { ReactNode } from "react";
import { placeWords } from "../profile/place-words.ts";
import { QuizBar, type Tick } from "./quiz-bar.tsx";

interface Props {
  readonly title: string;
  readonly topic: string;
  readonly ticks: readonly Tick[];
  /** Counted from 1. */
  readonly at: number;
  readonly keys: readonly { readonly does: string; readonly keys: string }[];
  readonly isAnswered: boolean;
  readonly children: ReactNode;
  /** Under the question, beside it on a desktop. */
  readonly beside?: ReactNode;
  readonly actions: ReactNode;
}

/** A question on a page of its own: bar, number in the margin, question, actions at the foot. */
export function QuestionFrame({ title, topic, ticks, at, keys, isAnswered, children, beside, actions }: Props) {
  return (
    <div className={`page asking ${isAnswered ? "answered" : "thumb"}`}>
      <a className="skip" href="#main">
        Skip to the question
      </a>
      <QuizBar ticks={ticks} at={at} />
      <main id="main">
        <h1 className="vh">
          Quiz: {title}, question {at} of {ticks.length}
          {isAnswered ? ", answered" : ""}
        </h1>
        <div className="ask">
          <div className="margin asks">
            <span className="no" aria-hidden="true">
              {at}
            </span>
            <p>{placeWords(title, topic)}</p>
            <div className="keys" aria-hidden="true">
              {keys.map(({ does, keys }) => (
                <span key={does}>
                  {does} <kbd>{keys}</kbd>
                </span>
              ))}
            </div>
          </div>
          {children}
          {beside}
        </div>
      </main>
      <section className="foot-bar" aria-label="Actions">
        <div>{actions}</div>
      </section>
    </div>
  );
}
