"use client";

import type { LogEvent } from "#core/log/schema.ts";
import { suggestedOfTwo } from "#core/scheduling/rating.ts";
import type { StudyPlan, StudyQuestion } from "#device/review/study-plan.ts";
import { Icon } from "../primitives/icon.tsx";
import { useKeys } from "../primitives/use-keys.ts";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { StudyBar } from "../study/study-bar.tsx";
import { StudyCard } from "../study/study-card.tsx";
import { useCram } from "./use-cram.ts";

interface Props {
  readonly plan: StudyPlan;
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
  readonly questions: readonly StudyQuestion[];
  readonly onAgain: () => void;
  readonly onChoose: () => void;
}

const choices = [
  { rating: "again", name: "Missed it", leadsTo: "comes again" },
  { rating: "good", name: "Knew it", leadsTo: "done" },
] as const;

/** One round: every question once, missed ones until they are known. */
export function CramRound({ plan, apply, questions, onAgain, onChoose }: Props) {
  const cram = useCram(
    { plan, apply },
    questions.map(({ id }) => id),
  );
  const { settings } = plan.learner;
  const question = questions.find(({ id }) => id === cram.left[0]);
  const undo = () => cram.undo?.();
  if (!question)
    return (
      <Done
        count={questions.length}
        missed={cram.missed.size}
        singleLetterKeys={settings.singleLetterKeys}
        onUndo={undo}
        onAgain={onAgain}
        onChoose={onChoose}
      />
    );
  return (
    <div className="page studying">
      <StudyBar
        done={cram.known}
        left={cram.left.length}
        leave="Leave cramming; your answers are kept"
        onUndo={cram.undo}
        onMenu={null}
      />
      <div className="sync-line">
        {cram.problem ? (
          <p className="field-error" role="alert">
            {cram.problem}
          </p>
        ) : (
          <p className="note" role="status">
            Cramming: the schedule stays as it is.
          </p>
        )}
      </div>
      <StudyCard
        key={`${question.id} ${cram.turns}`}
        place="Cram"
        question={question}
        seed={`cram ${question.id} ${cram.turns}`}
        settings={settings}
        isFirst={cram.turns === 0}
        choicesFor={() => choices}
        suggest={({ given }) => (given ? suggestedOfTwo(given.verdict) : "good")}
        onRate={(rating, turned) => cram.rate(question, rating, turned)}
        onUndo={undo}
        onMenu={() => undefined}
      />
    </div>
  );
}

interface DoneProps {
  readonly count: number;
  readonly missed: number;
  readonly singleLetterKeys: boolean;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onChoose: () => void;
}

function Done({ count, missed, singleLetterKeys, onUndo, onAgain, onChoose }: DoneProps) {
  useKeys({ u: onUndo }, singleLetterKeys);
  return (
    <Page>
      <header className="sheet-head">
        <h1>Cram</h1>
      </header>
      <div className="empty">
        <Icon name="leaf" />
        <div>
          <h2>All {count} known</h2>
          <p>
            {count - missed} at the first go, {missed} after another look. Your schedule is as it was.
          </p>
          <div className="row">
            <button className="button small" type="button" onClick={onAgain}>
              Once more
            </button>
            <button className="button second small" type="button" onClick={onChoose}>
              Choose others
            </button>
            <a className="button quiet small" href={paths.study}>
              Study
            </a>
            <button className="button quiet small" type="button" onClick={onUndo}>
              Undo what was done last
            </button>
          </div>
        </div>
      </div>
    </Page>
  );
}
