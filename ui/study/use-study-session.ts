"use client";

import { useState } from "react";
import type { QuestionId } from "#core/base/ids.ts";
import type { LearnerSettings, LogEvent, Rating } from "#core/log/schema.ts";
import { isLeech } from "#core/scheduling/card.ts";
import { idsOf, lastAction } from "#core/scheduling/last-action.ts";
import { previewRatings } from "#core/scheduling/preview.ts";
import type { Settings } from "#core/scheduling/settings.ts";
import { ratedReview, settingsEvent, takeBack } from "#device/review/card-events.ts";
import { cardOf, learnerAfter } from "#device/review/learner.ts";
import { momentNow } from "#device/review/stamp.ts";
import { othersThan, planOnDayOff, type StudyPlan, type StudyQuestion } from "#device/review/study-plan.ts";
import { notKeptWords } from "../shell/not-kept-words.ts";
import type { CardAct } from "./card-acts.ts";
import type { Turned } from "./card-view.ts";

/** What stands above the card: what was just done, a card that keeps slipping, or what went wrong. */
export type Said =
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "leech"; readonly lapses: number }
  | { readonly kind: "failed"; readonly words: string };

export interface StudySession {
  readonly plan: StudyPlan;
  readonly settings: Settings;
  readonly question: StudyQuestion | null;
  readonly done: number;
  readonly said: Said | null;
  readonly previews: () => ReturnType<typeof previewRatings> | null;
  readonly rate: (rating: Rating, turned: Turned) => void;
  readonly act: (act: CardAct) => void;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly change: (changes: LearnerSettings) => void;
  readonly setAnswering: (answering: Settings["answering"]) => void;
  readonly studyAnyway: () => void;
  /** Takes all that is waiting today; null once it was said. */
  readonly dismissBacklog: (() => void) | null;
}

interface Watched {
  readonly plan: StudyPlan;
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
}

/** One sitting: the card on the table, and what is done with it. */
export function useStudySession({ plan: read, apply }: Watched): StudySession {
  const [table, setTable] = useState<QuestionId | null>(null);
  const [done, setDone] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const [answering, setAnswering] = useState<Settings["answering"] | null>(null);
  const [isAnyway, setAnyway] = useState(false);
  const [takesAll, setTakesAll] = useState(false);
  const plan = isAnyway ? planOnDayOff(read) : read;
  const { due } = plan.queue;
  // A card stays on the table while it is being answered, whatever comes due or arrives meanwhile.
  const current = table !== null && due.includes(table) ? table : (due[0] ?? null);
  if (current !== table) setTable(current);
  const question = (current && plan.questions.get(current)) ?? null;
  const settings = answering ? { ...plan.learner.settings, answering } : plan.learner.settings;

  const write = (events: readonly LogEvent[], after: Said | null, doneAfter = done) => {
    setSaid(after);
    setDone(doneAfter);
    apply(events).catch((error: unknown) => {
      setSaid({ kind: "failed", words: notKeptWords(error) });
      setDone(done);
    });
  };
  const previews = () => {
    if (!question) return null;
    const { at, day } = momentNow(settings);
    const card = cardOf(plan.learner, question.id);
    const others = othersThan(question.id, plan);
    return previewRatings(card, { questionId: question.id, at, day }, { settings: plan.learner.settings, others });
  };
  const rate = (rating: Rating, turned: Turned) => {
    if (!question) return;
    const plannedDay = previews()?.[rating].plannedDay ?? null;
    const event = ratedReview(plan, { question, ...turned, rating, place: "study", plannedDay });
    const after = cardOf(learnerAfter(plan.learner, [event]), question.id);
    const wasLapse = after.lapses > cardOf(plan.learner, question.id).lapses;
    const isNamed = wasLapse && isLeech(after, settings.leechLapses);
    setTable(null);
    write([event], isNamed ? { kind: "leech", lapses: after.lapses } : null, done + 1);
  };
  const act = ({ eventsOf, said }: CardAct) => {
    if (!question) return;
    setTable(null);
    write(eventsOf(plan, question.id), { kind: "done", words: said });
  };
  const last = lastAction(plan.learner.log, momentNow(settings).at);
  const undo = () => {
    if (!last) return;
    const [first] = last.events;
    if (first && "questionId" in first.event) setTable(first.event.questionId);
    const doneAfter = last.type === "review" ? Math.max(0, done - 1) : done;
    write(takeBack(plan, idsOf(last)), { kind: "done", words: "Taken back." }, doneAfter);
  };
  return {
    ...{ plan, settings, question, done, said, previews, rate, act, setAnswering },
    undo: last ? undo : null,
    change: (changes) => write([settingsEvent(plan, changes)], null),
    studyAnyway: () => setAnyway(true),
    dismissBacklog: takesAll ? null : () => setTakesAll(true),
  };
}
