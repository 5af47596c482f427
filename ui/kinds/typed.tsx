"use client";

import { keyTexts, responseTexts } from "#core/questions/answer-texts.ts";
import type { BodyOf, ResponseOf, Verdict } from "#core/questions/schema.ts";
import { Icon } from "../primitives/icon.tsx";
import { Stem } from "./stem.tsx";
import { verdictWords } from "./verdict-words.ts";
import type { AskProps } from "./view.ts";

type TypedKind = "short-answer" | "numeric" | "cloze";

interface FieldProps {
  readonly stem: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly inputMode?: "text" | "decimal";
}

/** An answer that is typed. */
function TypedField({ stem, label, text, onChange, inputMode = "text" }: FieldProps) {
  return (
    <div>
      <h2 className="stem" id="stem" tabIndex={-1}>
        <Stem text={stem} />
      </h2>
      <div className="field">
        <label htmlFor="answer">{label}</label>
        <input
          className="input answer"
          id="answer"
          name="answer"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={400}
          inputMode={inputMode}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  );
}

export function AskShortAnswer({ asked, value, onChange }: AskProps<"short-answer">) {
  const change = (text: string) => onChange({ type: "short-answer", text });
  return <TypedField stem={asked.stem} label="Your answer" text={value?.text ?? ""} onChange={change} />;
}

export function AskNumeric({ asked, value, onChange }: AskProps<"numeric">) {
  const change = (text: string) => onChange({ type: "numeric", text });
  return (
    <TypedField stem={asked.stem} label="Your answer, in digits or words" text={value?.text ?? ""} onChange={change} />
  );
}

export function AskCloze({ asked, value, onChange }: AskProps<"cloze">) {
  const change = (text: string) => onChange({ type: "cloze", text });
  return <TypedField stem={asked.stem} label="What belongs in the gap?" text={value?.text ?? ""} onChange={change} />;
}

interface JudgedTypedProps {
  readonly body: BodyOf<TypedKind>;
  readonly given: ResponseOf<TypedKind> | null;
  readonly verdict: Verdict;
  readonly isTold: boolean;
}

/** What was typed beside what the text says. */
export function JudgedTyped({ body, given, verdict, isTold }: JudgedTypedProps) {
  const typed = given ? responseTexts(given)[0] : undefined;
  const isWrong = verdict.outcome === "wrong";
  const isSlip = verdict.outcome === "right" && verdict.how === "slip";
  return (
    <>
      <p className="stem">
        <Stem text={body.stem} />
      </p>
      <dl className="typed-pair">
        {typed !== undefined && (
          <div>
            <dt>You typed</dt>
            <dd>{isWrong ? <s>{typed}</s> : <span className={isSlip ? "slip" : undefined}>{typed}</span>}</dd>
          </div>
        )}
        <div>
          <dt>The text says</dt>
          <dd>
            <mark className="plain">{keyTexts(body)[0]}</mark>
          </dd>
        </div>
      </dl>
      <TypedVerdict verdict={verdict} isUnknown={typed === undefined} isTold={isTold} />
    </>
  );
}

interface VerdictProps {
  readonly verdict: Verdict;
  readonly isUnknown: boolean;
  readonly isTold: boolean;
}

function TypedVerdict({ verdict, isUnknown, isTold }: VerdictProps) {
  const { words, more, isRight } = verdictWords(verdict, isUnknown);
  if (isTold) return more ? <p className="note">{more}</p> : null;
  return (
    <p className={isRight ? "verdict-line" : "verdict-line wrong"}>
      <Icon name={isRight ? "right" : "wrong"} />
      <span>
        {words}
        {more && <small>{more}</small>}
      </span>
    </p>
  );
}
