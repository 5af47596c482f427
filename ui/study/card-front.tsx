"use client";

import { useEffect, useState } from "react";
import { gradeResponse } from "#core/questions/grade.ts";
import { publicPart } from "#core/questions/public-part.ts";
import type { Response } from "#core/questions/schema.ts";
import { Asking } from "../kinds/registry.tsx";
import { Stem } from "../kinds/stem.tsx";
import { KeyHelp, useDialog } from "../primitives/key-help.tsx";
import { useKeys } from "../primitives/use-keys.ts";
import { optionKeys } from "../quiz/option-keys.ts";
import { unreadableWords } from "../quiz/unreadable-words.ts";
import { ReadAloud } from "./read-aloud.tsx";
import { spokenStem } from "./spoken.ts";
import { useElapsed } from "./use-elapsed.ts";
import type { CardView, Turned } from "./card-view.ts";

interface Props extends CardView {
  readonly onTurn: (turned: Turned) => void;
}

/** A card that waits for an answer, or to be turned. */
export function CardFront({ place, question, seed, settings, isFirst, onUndo, onMenu, onTurn }: Props) {
  const [value, setValue] = useState<Response | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const elapsed = useElapsed();
  const help = useDialog();
  const asked = publicPart(question.body, seed);
  const isTyped = asked.type === "short-answer" || asked.type === "numeric" || asked.type === "cloze";
  const reveals = settings.answering === "reveal";
  useEffect(() => {
    if (!isFirst) (document.getElementById("answer") ?? document.getElementById("stem"))?.focus();
  }, [isFirst]);
  const turn = (response: Response | null) => {
    const grade = response ? gradeResponse(question.body, response) : null;
    if (!response || !grade || grade.outcome === "unreadable")
      setProblem(unreadableWords[grade?.outcome === "unreadable" ? grade.why : "empty"]);
    else onTurn({ given: { response, verdict: grade }, durationMs: elapsed() });
  };
  const reveal = () => onTurn({ given: null, durationMs: elapsed() });
  const given = value ?? (asked.type === "ordering" ? { type: asked.type, order: [...asked.items] } : null);
  const go = () => (reveals && value === null ? reveal() : turn(given));
  useKeys(
    {
      ...optionKeys(asked),
      Enter: () => go(),
      " ": () => go(),
      u: onUndo,
      m: onMenu,
      "?": () => help.current?.showModal(),
    },
    settings.singleLetterKeys,
  );
  return (
    <form
      className="page"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <main id="main">
        <h1 className="vh">
          {place}: {question.course.title}
        </h1>
        <div className="desk-study">
          <div className="row apart">
            <p className="topic">
              {question.course.title} · {question.topic}
            </p>
            <ReadAloud text={spokenStem(asked)} />
          </div>
          {reveals && isTyped ? (
            <h2 className="stem" id="stem" tabIndex={-1}>
              <Stem text={asked.stem} />
            </h2>
          ) : (
            <Asking
              asked={asked}
              value={value}
              onChange={(next) => {
                setValue(next);
                setProblem(null);
              }}
            />
          )}
          <p className="field-error" role="alert">
            {problem}
          </p>
        </div>
      </main>
      <Actions
        submit={reveals && value === null ? "Show the answer" : "Check"}
        onUnknown={reveals ? null : () => turn({ type: "unknown" })}
      />
      <KeyHelp dialog={help} hints={studyKeys} />
    </form>
  );
}

interface ActionsProps {
  readonly submit: string;
  readonly onUnknown: (() => void) | null;
}

function Actions({ submit, onUnknown }: ActionsProps) {
  return (
    <section className="foot-bar" aria-label="Actions">
      <div>
        <button className="button" type="submit">
          {submit}
        </button>
        {onUnknown && (
          <button className="button quiet" type="button" onClick={onUnknown}>
            I don’t know
          </button>
        )}
      </div>
    </section>
  );
}

const studyKeys = [
  { keys: "A to H", does: "choose an option" },
  { keys: "Enter or space", does: "check the answer, or show it; then take the suggested rating" },
  { keys: "1 2 3 4", does: "rate: again, hard, good, easy; or 1 and 2 where there are two" },
  { keys: "U", does: "undo what was done last" },
  { keys: "M", does: "what else can be done with the card" },
  { keys: "?", does: "show this" },
];
