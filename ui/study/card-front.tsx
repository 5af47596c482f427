"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { gradeResponse } from "#core/questions/grade.ts";
import { publicPart } from "#core/questions/public-part.ts";
import type { Response } from "#core/questions/schema.ts";
import { afterPaint } from "../primitives/after-paint.ts";
import { useDialog } from "../primitives/use-dialog.ts";
import { useKeys } from "../primitives/use-keys.ts";
import { optionKeys } from "../quiz/option-keys.ts";
import { unreadableWords } from "../quiz/unreadable-words.ts";
import { CardKeyHelp } from "./card-key-help.tsx";
import { useElapsed } from "./use-elapsed.ts";
import type { CardView, Turned } from "./card-view.ts";
import { FrontActions } from "./front-actions.tsx";
import { FrontFace } from "./front-face.tsx";
import { showVerdict } from "./verdict-now.tsx";

interface Props extends CardView {
  readonly onTurn: (turned: Turned) => void;
}

/** A card that waits for an answer, or to be turned; it is turned once its verdict is on the screen. */
export function CardFront({ place, question, seed, settings, isFirst, onUndo, onMenu, onTurn }: Props) {
  const [value, setValue] = useState<Response | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const verdicts = useRef<HTMLDivElement>(null);
  const turnOnce = useTurnAfterPaint(onTurn);
  const elapsed = useElapsed();
  const help = useDialog();
  const asked = useMemo(() => publicPart(question.body, seed), [question.body, seed]);
  const isTyped = asked.type === "short-answer" || asked.type === "numeric" || asked.type === "cloze";
  const reveals = settings.answering === "reveal";
  useFocusOnCard(isFirst);
  const change = useCallback((next: Response) => {
    setValue(next);
    setProblem(null);
  }, []);
  const turn = (response: Response | null) => {
    const grade = response ? gradeResponse(question.body, response) : null;
    if (!response || !grade || grade.outcome === "unreadable")
      setProblem(unreadableWords[grade?.outcome === "unreadable" ? grade.why : "empty"]);
    else {
      const given = { response, verdict: grade };
      showVerdict(verdicts.current, given);
      turnOnce({ given, durationMs: elapsed() });
    }
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
    <form className="page">
      <FrontFace
        place={place}
        question={question}
        asked={asked}
        isStemAlone={reveals && isTyped}
        value={value}
        onChange={change}
        problem={problem}
      />
      <FrontActions
        submit={reveals && value === null ? "Show the answer" : "Check"}
        onSubmit={go}
        onUnknown={reveals ? null : () => turn({ type: "unknown" })}
        verdicts={verdicts}
      />
      <CardKeyHelp dialog={help} side="front" />
    </form>
  );
}

/** Turns the card once the verdict is on the screen; what is answered meanwhile changes nothing. */
function useTurnAfterPaint(onTurn: (turned: Turned) => void): (turned: Turned) => void {
  const latest = useRef(onTurn);
  const callOff = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = onTurn;
  });
  useEffect(() => () => callOff.current?.(), []);
  return (turned) => {
    callOff.current ??= afterPaint(() => latest.current(turned));
  };
}

/** Gives the focus to the card, unless it is the first one that the page shows. */
function useFocusOnCard(isFirst: boolean): void {
  useEffect(() => {
    if (isFirst) return undefined;
    const field = document.getElementById("answer");
    if (!field) return afterPaint(() => document.getElementById("stem")?.focus());
    // A phone opens its keyboard only for a field that gets the focus within the tap.
    field.focus();
    return undefined;
  }, [isFirst]);
}
