"use client";

import { useEffect, useRef, useState } from "react";
import type { EventId } from "#core/base/ids.ts";
import type { Rating } from "#core/log/schema.ts";
import { gradeResponse } from "#core/questions/grade.ts";
import { publicPart } from "#core/questions/public-part.ts";
import type { Response, Verdict } from "#core/questions/schema.ts";
import { suggestedRating } from "#core/scheduling/rating.ts";
import { previewRatings } from "#core/scheduling/preview.ts";
import { cardOf, record, reviewEvent } from "#device/review/learner.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { StudyPlan, StudyQuestion } from "#device/review/study-plan.ts";
import { Asking, Judged } from "../kinds/registry.tsx";
import { KeyHelp, useDialog } from "../primitives/key-help.tsx";
import { useKeys } from "../primitives/use-keys.ts";
import { PassageFigure } from "../profile/passage-figure.tsx";
import { optionKeys } from "../quiz/option-keys.ts";
import { notKeptWords } from "../shell/not-kept-words.ts";
import { unreadableWords } from "../quiz/unreadable-words.ts";
import { Ratings, ratingKeys } from "./ratings.tsx";

interface Props {
  readonly question: StudyQuestion;
  readonly plan: StudyPlan;
  readonly isFirst: boolean;
  readonly onUndo: () => void;
  readonly onRated: (event: EventId) => Promise<void>;
}

interface Turned {
  readonly response: Response;
  readonly verdict: Verdict;
  readonly durationMs: number;
}

/** A card: asked, answered, and rated by how well it was known. */
export function StudyCard({ question, plan, isFirst, onUndo, onRated }: Props) {
  const [turned, setTurned] = useState<Turned | null>(null);
  const { settings } = plan.learner;
  const [problem, setProblem] = useState<string | null>(null);
  const rate = async (rating: Rating) => {
    if (!turned) return;
    try {
      const event = await reviewEvent({ question, ...turned, rating, source: { place: "study" } }, settings);
      await record([event]);
      await onRated(event.id);
    } catch (error) {
      setProblem(notKeptWords(error));
    }
  };
  const wordOf = problem && (
    <p className="field-error" role="alert">
      {problem}
    </p>
  );
  if (!turned) return <Front question={question} plan={plan} isFirst={isFirst} onUndo={onUndo} onTurn={setTurned} />;
  return (
    <Back question={question} plan={plan} turned={turned} onRate={(rating) => void rate(rating)} onUndo={onUndo}>
      {wordOf}
    </Back>
  );
}

interface FrontProps extends Pick<Props, "question" | "plan" | "isFirst" | "onUndo"> {
  readonly onTurn: (turned: Turned) => void;
}

function Front({ question, plan, isFirst, onUndo, onTurn }: FrontProps) {
  const [value, setValue] = useState<Response | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const began = useRef(0);
  const help = useDialog();
  const asked = publicPart(question.body, `study ${question.id} ${cardOf(plan.learner, question.id).reps}`);
  useEffect(() => {
    began.current = performance.now();
    if (!isFirst) (document.getElementById("answer") ?? document.getElementById("stem"))?.focus();
  }, [isFirst]);
  const turn = (response: Response | null) => {
    const grade = response ? gradeResponse(question.body, response) : null;
    if (!response || !grade || grade.outcome === "unreadable")
      setProblem(unreadableWords[grade?.outcome === "unreadable" ? grade.why : "empty"]);
    else onTurn({ response, verdict: grade, durationMs: performance.now() - began.current });
  };
  const given = value ?? (asked.type === "ordering" ? { type: asked.type, order: [...asked.items] } : null);
  useKeys(
    { ...optionKeys(asked), Enter: () => turn(given), u: onUndo, "?": () => help.current?.showModal() },
    plan.learner.settings.singleLetterKeys,
  );
  return (
    <form
      className="page"
      onSubmit={(event) => {
        event.preventDefault();
        turn(given);
      }}
    >
      <main id="main">
        <h1 className="vh">Study: {question.course.title}</h1>
        <div className="desk-study">
          <p className="topic">
            {question.course.title} · {question.topic}
          </p>
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
      </main>
      <section className="foot-bar" aria-label="Actions">
        <div>
          <button className="button" type="submit">
            Check
          </button>
          <button className="button quiet" type="button" onClick={() => turn({ type: "unknown" })}>
            I don’t know
          </button>
        </div>
      </section>
      <KeyHelp dialog={help} hints={studyKeys} />
    </form>
  );
}

const studyKeys = [
  { keys: "A to H", does: "choose an option" },
  { keys: "Enter", does: "check the answer; then take the suggested rating" },
  { keys: "1 2 3 4", does: "rate: again, hard, good, easy" },
  { keys: "U", does: "undo the last answer" },
  { keys: "?", does: "show this" },
];

interface BackProps extends Pick<Props, "question" | "plan" | "onUndo"> {
  readonly turned: Turned;
  readonly onRate: (rating: Rating) => void;
  readonly children: React.ReactNode;
}

function Back({ question, plan, turned, onRate, onUndo, children }: BackProps) {
  const { settings } = plan.learner;
  const [now] = useState(() => momentNow(settings));
  const likely = suggestedRating(turned.verdict, turned.durationMs);
  const moment = { questionId: question.id, at: now.at, day: now.day };
  const waits = previewRatings(cardOf(plan.learner, question.id), moment, settings);
  useKeys(
    { ...ratingKeys(settings.ratingButtons, onRate), Enter: () => onRate(likely), u: onUndo },
    settings.singleLetterKeys,
  );
  return (
    <div className="page answered">
      <main id="main">
        <h1 className="vh">Study: {question.course.title}, answered</h1>
        <div className="desk-study">
          <article className="leaf turning">
            <div className="stack">
              <p className="vh" role="status">
                {turned.verdict.outcome === "right"
                  ? "Right."
                  : turned.verdict.outcome === "partly"
                    ? "Partly right."
                    : "Wrong."}
              </p>
              <Judged body={question.body} given={turned.response} verdict={turned.verdict} />
            </div>
            <div className="back just-marked">
              <div className="passages">
                {question.passages.map((passage, i) => (
                  <PassageFigure key={i} passage={passage} slug={question.course.slug} />
                ))}
              </div>
            </div>
          </article>
          {children}
        </div>
      </main>
      <section className="foot-bar" aria-label="Actions">
        <div>
          <Ratings waits={waits} likely={likely} buttons={settings.ratingButtons} onRate={onRate} />
        </div>
      </section>
    </div>
  );
}
