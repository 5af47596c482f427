"use client";

import { useEffect, useState } from "react";
import type { QuestionId } from "#core/base/ids.ts";
import type { Triage } from "#core/questions/triage.ts";
import { Icon } from "../primitives/icon.tsx";
import { KeyHelp } from "../primitives/key-help.tsx";
import { useDialog } from "../primitives/use-dialog.ts";
import { EditView } from "./edit-view.tsx";
import { MakeView } from "./make-view.tsx";
import { triageHints, useTriageKeys, type TriageActs, type TriageView } from "./triage-acts.ts";
import { TriageBar } from "./triage-bar.tsx";
import { TriageList } from "./triage-list.tsx";
import { TriageOne, Ways } from "./triage-one.tsx";
import { TriageParts } from "./triage-parts.tsx";
import { useTriage, type TriageStore } from "./use-triage.ts";
import { countOf, nextOpen } from "./triage-words.ts";

interface Props {
  readonly triage: Triage;
}

interface Shown {
  readonly view: TriageView;
  readonly current: QuestionId | null;
  /** How often another question or view was shown: the focus goes along. */
  readonly turns: number;
}

/** What is shown, and what can be done about it. */
function useActs(store: TriageStore) {
  const { questions } = store;
  const [{ view, current, turns }, setShown] = useState<Shown>(() => ({
    view: questions.length === 0 ? "list" : "one",
    current: (nextOpen(questions, -1) ?? questions[0])?.id ?? null,
    turns: 0,
  }));
  const at = questions.findIndex(({ id }) => id === current);
  const question = questions[at];
  useEffect(() => {
    if (turns > 0) document.getElementById("triage-stem")?.focus();
  }, [turns]);
  const show = (next: TriageView, id: QuestionId | null = current) =>
    setShown({ view: next, current: id, turns: turns + 1 });
  const isOpen = question !== undefined && question.state !== "retired";
  const act: TriageActs = {
    decide: (decision) => {
      if (!isOpen) return;
      store.decide(question, decision);
      show("one", nextOpen(questions, at)?.id ?? question.id);
    },
    edit: () => {
      if (isOpen) show("edit");
    },
    undo: () => {
      const undone = store.undo(question);
      if (undone) show("one", undone.id);
    },
    step: (by) => {
      const next = questions[at + by];
      if (next) show("one", next.id);
      else store.say(by > 0 ? "This is the last question." : "This is the first question.");
    },
    show,
  };
  return { view, at, question, act };
}

/** The questions of one's own text, one at a time: keep, edit, drop. */
export function TriageScreen({ triage }: Props) {
  const store = useTriage(triage.slug, triage.questions);
  const { view, at, question, act } = useActs(store);
  const { questions } = store;
  const { show } = act;
  const help = useDialog();
  useTriageKeys(view, act, () => help.current?.showModal());
  return (
    <div className="page triage">
      <a className="skip" href="#main">
        Skip to the question
      </a>
      <TriageBar slug={triage.slug} questions={questions} at={at} onUndo={act.undo} canUndo={store.lastStep !== null} />
      <p className="vh" role="status">
        {store.said}
      </p>
      {store.problem && (
        <div className="banner trouble" role="alert">
          <Icon name="notice" />
          <div>{store.problem}</div>
        </div>
      )}
      {view === "one" && question && (
        <TriageOne
          triage={triage}
          store={store}
          question={question}
          act={act}
          onHelp={() => help.current?.showModal()}
        />
      )}
      {view !== "one" && (
        <main id="main">
          <h1 className="vh">Triage of {triage.title}</h1>
          {view === "list" && (
            <>
              <Ways act={act} view="list" isEmpty={questions.length === 0} />
              <TriageParts triage={triage} open={countOf(questions, "open")} />
              <TriageList triage={triage} questions={questions} onChoose={(id) => show("one", id)} />
            </>
          )}
          {view === "edit" && question && (
            <EditView triage={triage} question={question} store={store} onDone={() => show("one")} />
          )}
          {view === "make" && (
            <MakeView
              triage={triage}
              store={store}
              onSaved={({ id }) => show("one", id)}
              onCancel={() => show(questions.length === 0 ? "list" : "one")}
            />
          )}
        </main>
      )}
      <KeyHelp dialog={help} hints={triageHints} />
    </div>
  );
}
