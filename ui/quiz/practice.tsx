"use client";

import { useEffect, useRef, useState } from "react";
import type { AttemptId, QuestionId } from "#core/base/ids.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import { gradeResponse } from "#core/questions/grade.ts";
import { publicPart } from "#core/questions/public-part.ts";
import type { Response } from "#core/questions/schema.ts";
import { answerTo, type Attempt } from "#core/quiz/attempt.ts";
import type { SavedAnswer } from "#core/quiz/schema.ts";
import { Asking, Judged } from "../kinds/registry.tsx";
import { KeyHelp } from "../primitives/key-help.tsx";
import { useDialog } from "../primitives/use-dialog.ts";
import { useKeys } from "../primitives/use-keys.ts";
import { PassageFigure } from "../profile/passage-figure.tsx";
import { notKeptWords } from "../shell/not-kept-words.ts";
import { optionKeys } from "./option-keys.ts";
import { QuestionFrame } from "./question-frame.tsx";
import { ticksOf } from "./ticks.ts";
import { placeWords } from "../profile/place-words.ts";
import { unreadableWords } from "./unreadable-words.ts";
import type { GivenAnswer } from "./use-attempt.ts";

interface Props {
  readonly id: AttemptId;
  readonly profile: { readonly slug: string; readonly title: string };
  readonly attempt: Attempt;
  readonly questions: readonly CourseQuestion[];
  readonly singleLetterKeys: boolean;
  readonly onAnswer: (given: GivenAnswer) => Promise<void>;
  readonly onFinish: () => void;
}

/** A practice: each answer is judged at once and shown with its passage. */
export function Practice({ attempt, questions, onFinish, ...rest }: Props) {
  const [judged, setJudged] = useState<QuestionId | null>(null);
  const open = attempt.plan.find(({ questionId }) => !answerTo(attempt, questionId));
  const current = judged ?? open?.questionId ?? null;
  const question = questions.find(({ id }) => id === current);
  useEffect(() => {
    if (!question) onFinish();
  }, [question, onFinish]);
  if (!question) return null;
  const saved = answerTo(attempt, question.id);
  const at = attempt.plan.findIndex(({ questionId }) => questionId === question.id) + 1;
  const place = { ...rest, question, ticks: ticksOf(attempt, question.id), at };
  if (saved?.verdict && judged !== null) return <Answered {...place} saved={saved} onNext={() => setJudged(null)} />;
  return (
    <Open key={question.id} {...place} isFirst={attempt.answers.length === 0} onJudged={() => setJudged(question.id)} />
  );
}

interface PlaceProps extends Pick<Props, "id" | "profile" | "singleLetterKeys" | "onAnswer"> {
  readonly question: CourseQuestion;
  readonly ticks: ReturnType<typeof ticksOf>;
  readonly at: number;
}

interface OpenProps extends PlaceProps {
  readonly isFirst: boolean;
  readonly onJudged: () => void;
}

function Open({ id, profile, question, ticks, at, singleLetterKeys, isFirst, onAnswer, onJudged }: OpenProps) {
  const [value, setValue] = useState<Response | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const began = useRef(0);
  const help = useDialog();
  const asked = publicPart(question.body, `${id} ${question.id}`);
  useEffect(() => {
    began.current = performance.now();
    if (!isFirst) (document.getElementById("answer") ?? document.getElementById("stem"))?.focus();
  }, [isFirst]);
  const give = async (response: Response | null) => {
    if (isBusy) return;
    const grade = response
      ? gradeResponse(question.body, response)
      : { outcome: "unreadable" as const, why: "empty" as const };
    if (grade.outcome === "unreadable" || !response) {
      setProblem(grade.outcome === "unreadable" ? unreadableWords[grade.why] : unreadableWords.empty);
      return;
    }
    setBusy(true);
    try {
      await onAnswer({ question, response, verdict: grade, durationMs: performance.now() - began.current });
      onJudged();
    } catch (error) {
      setBusy(false);
      setProblem(notKeptWords(error));
    }
  };
  const withDefault = value ?? (asked.type === "ordering" ? { type: asked.type, order: [...asked.items] } : null);
  useKeys(
    { ...optionKeys(asked), Enter: () => void give(withDefault), "?": () => help.current?.showModal() },
    singleLetterKeys,
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void give(withDefault);
      }}
    >
      <QuestionFrame
        title={profile.title}
        topic={question.topic}
        ticks={ticks}
        at={at}
        isAnswered={false}
        keys={[
          { does: "check", keys: "↵" },
          { does: "all keys", keys: "?" },
        ]}
        actions={<CheckActions isBusy={isBusy} onUnknown={() => void give({ type: "unknown" })} />}
      >
        <div className="question">
          <p className="topic phone">{placeWords(profile.title, question.topic)}</p>
          <Asking
            asked={asked}
            value={value}
            onChange={(next) => {
              setValue(next);
              setProblem(null);
            }}
          />
          <p className="field-error" role="alert">
            {problem}
          </p>
        </div>
      </QuestionFrame>
      <KeyHelp dialog={help} hints={quizKeys} />
    </form>
  );
}

interface CheckProps {
  readonly isBusy: boolean;
  readonly onUnknown: () => void;
}

function CheckActions({ isBusy, onUnknown }: CheckProps) {
  return (
    <>
      <button className="button" type="submit" disabled={isBusy}>
        Check
      </button>
      <button className="button quiet" type="button" onClick={onUnknown}>
        I don’t know
      </button>
    </>
  );
}

const quizKeys = [
  { keys: "A to H", does: "choose an option" },
  { keys: "Enter", does: "check the answer; then the next question" },
  { keys: "?", does: "show this" },
];

interface AnsweredProps extends PlaceProps {
  readonly saved: SavedAnswer;
  readonly onNext: () => void;
}

function Answered({ profile, question, ticks, at, singleLetterKeys, saved, onNext }: AnsweredProps) {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  useKeys({ Enter: onNext }, singleLetterKeys);
  if (!saved.verdict) return null;
  const isLast = ticks.every((tick) => tick !== "");
  return (
    <QuestionFrame
      title={profile.title}
      topic={question.topic}
      ticks={ticks}
      at={at}
      isAnswered
      keys={[{ does: "next", keys: "↵" }]}
      actions={
        <button className="button" type="button" ref={next} onClick={onNext}>
          {isLast ? "See the result" : "Next question"}
        </button>
      }
      beside={
        <section className="after just-marked" aria-label="The passage">
          <div className="passages">
            {question.passages.map((passage, i) => (
              <PassageFigure key={i} passage={passage} slug={profile.slug} />
            ))}
          </div>
        </section>
      }
    >
      <section className="stack" aria-label="Your answer">
        <p className="vh" role="status">
          {outcomeWords[saved.verdict.outcome]}
        </p>
        <Judged body={question.body} given={saved.response} verdict={saved.verdict} />
      </section>
    </QuestionFrame>
  );
}

const outcomeWords = { right: "Right.", partly: "Partly right.", wrong: "Wrong." } as const;
