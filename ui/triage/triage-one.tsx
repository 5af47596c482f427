import type { Triage, TriageQuestion } from "#core/questions/triage.ts";
import { Icon } from "../primitives/icon.tsx";
import type { TriageActs } from "./triage-acts.ts";
import { TriageCard } from "./triage-card.tsx";
import * as paths from "../shell/paths.ts";
import { nextOpenPart, TriageParts } from "./triage-parts.tsx";
import { TriageQueue } from "./triage-queue.tsx";
import type { TriageStore } from "./use-triage.ts";
import { countOf } from "./triage-words.ts";

interface Props {
  readonly triage: Triage;
  readonly store: TriageStore;
  readonly question: TriageQuestion;
  readonly act: TriageActs;
  readonly onHelp: () => void;
}

/** One question to decide, with the way to the others. */
export function TriageOne({ triage, store, question, act, onHelp }: Props) {
  const { questions } = store;
  const isRetired = question.state === "retired";
  return (
    <>
      <main id="main">
        <h1 className="vh">Triage of {triage.title}: keep, edit or drop</h1>
        <div className="tri-head">
          <Ways act={act} view="one" isEmpty={false} />
          <Outcome store={store} triage={triage} act={act} />
        </div>
        <TriageParts triage={triage} open={countOf(questions, "open")} />
        <div className="tri">
          <TriageQueue questions={questions} current={question.id} onChoose={(id) => act.show("one", id)} />
          <TriageCard question={question} triage={triage}>
            <nav className="row neighbours" aria-label="Next and before">
              <button className="button quiet small" type="button" onClick={() => act.step(-1)}>
                Before
              </button>
              <button className="button quiet small" type="button" onClick={() => act.step(1)}>
                Next
              </button>
            </nav>
          </TriageCard>
        </div>
      </main>
      <section className="foot-bar" aria-label="Actions">
        <div>
          <button className="button" type="button" disabled={isRetired} onClick={() => act.decide("keep")}>
            Keep <kbd className="desk">K</kbd>
          </button>
          <button className="button second" type="button" disabled={isRetired} onClick={act.edit}>
            Edit <kbd className="desk">E</kbd>
          </button>
          <button className="button second" type="button" disabled={isRetired} onClick={() => act.decide("drop")}>
            Drop <kbd className="desk">D</kbd>
          </button>
          <span className="note desk key-hints" aria-hidden="true">
            <kbd>J</kbd> next <kbd>U</kbd> undo <kbd>?</kbd> all keys
          </span>
          <button className="button quiet small vh" type="button" onClick={onHelp}>
            All keys
          </button>
        </div>
      </section>
    </>
  );
}

interface WaysProps {
  readonly act: TriageActs;
  readonly view: "one" | "list";
  readonly isEmpty: boolean;
}

/** The other ways through the triage. */
export function Ways({ act, view, isEmpty }: WaysProps) {
  return (
    <nav className="row ways" aria-label="Ways through the questions">
      {!isEmpty && (
        <button className="button quiet small" type="button" onClick={() => act.show(view === "one" ? "list" : "one")}>
          {view === "one" ? "All questions" : "One by one"}
        </button>
      )}
      <button className="button quiet small" type="button" onClick={() => act.show("make")}>
        Make a question
      </button>
    </nav>
  );
}

const reasons = ["False", "Unclear", "Too easy", "Too hard", "Asked twice"] as const;

/** What was done last, and that all is decided when it is. */
function Outcome({ store, triage, act }: Pick<Props, "store" | "triage" | "act">) {
  const { questions, lastStep } = store;
  const last = questions.find(({ id }) => id === lastStep?.before.id);
  const isDone = countOf(questions, "open") === 0;
  const isDropped = last?.state === "dropped" && last.decision?.id === lastStep?.decision;
  if (!isDone && !isDropped) return null;
  const next = nextOpenPart(triage);
  return (
    <div className="outcome">
      {isDone && (
        <p className="state-line">
          <Icon name="right" />
          <span>
            {next === null ? "All decided" : "This part is decided"}: {countOf(questions, "kept")} kept,{" "}
            {countOf(questions, "dropped")} dropped. Learners are asked what you kept.{" "}
            {next === null ? (
              <a href={paths.profile(triage.slug)}>Read the text</a>
            ) : (
              <a href={paths.questions(triage.slug, next)}>Go on with part {next}</a>
            )}
          </span>
        </p>
      )}
      {isDropped && !last.decision?.reason && (
        <div className="chips" role="group" aria-label={`Why was “${last.body.stem}” dropped?`}>
          <span className="note">Dropped. Why?</span>
          {reasons.map((reason) => (
            <button
              className="chip"
              type="button"
              key={reason}
              onClick={() => {
                store.giveReason(last, reason);
                // The reasons go away, so the focus goes back to the question.
                act.show("one");
              }}
            >
              {reason}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
