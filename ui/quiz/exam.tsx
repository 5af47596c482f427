"use client";

import { useState, type RefObject } from "react";
import type { QuestionId } from "#core/base/ids.ts";
import type { Response } from "#core/questions/schema.ts";
import { answerTo, type Attempt } from "#core/quiz/attempt.ts";
import type { ConcealedQuestion } from "#core/quiz/served.ts";
import { Asking } from "../kinds/registry.tsx";
import { useDialog } from "../primitives/use-dialog.ts";
import { useKeys } from "../primitives/use-keys.ts";
import { placeWords } from "../profile/place-words.ts";
import { optionKeys } from "./option-keys.ts";
import { QuestionFrame } from "./question-frame.tsx";
import { ticksOf } from "./ticks.ts";

interface Props {
  readonly title: string;
  readonly attempt: Attempt;
  readonly questions: readonly ConcealedQuestion[];
  readonly notice: string | null;
  readonly singleLetterKeys: boolean;
  readonly onSave: (questionId: QuestionId, response: Response) => Promise<void>;
  readonly onHandIn: () => Promise<void>;
}

/** An exam: answers may change until it is handed in; nothing is judged here. */
export function Exam({ title, attempt, questions, notice, singleLetterKeys, onSave, onHandIn }: Props) {
  const firstOpen = questions.findIndex(({ id }) => !answerTo(attempt, id));
  const [at, setAt] = useState(Math.max(0, firstOpen));
  const [changed, setChanged] = useState<{ id: QuestionId; response: Response } | null>(null);
  const confirm = useDialog();
  const question = questions[at];
  const go = async (to: number) => {
    if (changed) await onSave(changed.id, changed.response);
    setChanged(null);
    if (to < questions.length) setAt(to);
    else confirm.current?.showModal();
  };
  useKeys({ ...(question ? optionKeys(question.asked) : {}), Enter: () => void go(at + 1) }, singleLetterKeys);
  if (!question) return null;
  const isChanged = changed?.id === question.id;
  const value = isChanged ? changed.response : (answerTo(attempt, question.id)?.response ?? null);
  const isLast = at === questions.length - 1;
  const open = attempt.plan.filter(({ questionId }) => !answerTo(attempt, questionId)).length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void go(at + 1);
      }}
    >
      <QuestionFrame
        title={title}
        topic={question.topic}
        ticks={ticksOf(attempt, question.id)}
        at={at + 1}
        isAnswered={false}
        keys={[{ does: "next", keys: "↵" }]}
        actions={
          <>
            {at > 0 && (
              <button className="button second" type="button" onClick={() => void go(at - 1)}>
                Back
              </button>
            )}
            <button className="button" type="submit">
              {isLast ? "Hand in …" : "Next"}
            </button>
          </>
        }
      >
        <div className="question" key={question.id}>
          <p className="topic phone">{placeWords(title, question.topic)}</p>
          <Asking
            asked={question.asked}
            value={value}
            onChange={(response) => setChanged({ id: question.id, response })}
          />
          {notice && (
            <p className="hint-line" role="status">
              {notice}
            </p>
          )}
        </div>
      </QuestionFrame>
      <HandIn dialog={confirm} open={open} questions={questions.length} notice={notice} onHandIn={onHandIn} />
    </form>
  );
}

interface HandInProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** How many have no answer. */
  readonly open: number;
  readonly questions: number;
  readonly notice: string | null;
  readonly onHandIn: () => Promise<void>;
}

function HandIn({ dialog, open, questions, notice, onHandIn }: HandInProps) {
  const [isBusy, setBusy] = useState(false);
  const handIn = async () => {
    setBusy(true);
    await onHandIn();
    setBusy(false);
  };
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="hand-in">
      <h2 id="hand-in">Hand in?</h2>
      <p>
        {open === 0
          ? "Every question is answered. After this, nothing can be changed."
          : `${open} of ${questions} questions have no answer yet. After this, nothing can be changed.`}
      </p>
      {notice && <p className="field-error">{notice}</p>}
      <div className="row">
        <button className="button" type="button" disabled={isBusy} onClick={() => void handIn()}>
          Hand in
        </button>
        <button className="button second" type="button" onClick={() => dialog.current?.close()}>
          Go back
        </button>
      </div>
    </dialog>
  );
}
