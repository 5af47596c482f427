"use client";

import { useCallback, useEffect, useState, type Dispatch, type SetStateAction } from "react";
import type { AttemptId, QuestionId } from "#core/base/ids.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import type { Response, Verdict } from "#core/questions/schema.ts";
import { answerTo, withAnswer } from "#core/quiz/attempt.ts";
import type { SavedAnswer } from "#core/quiz/schema.ts";
import type { ServedAttempt } from "#core/quiz/served.ts";
import { defaultSettings, type Settings } from "#core/scheduling/settings.ts";
import { readLearner, reviewEvent } from "#device/review/learner.ts";
import { momentNow } from "#device/review/stamp.ts";
import { keepAttempt, readAttempt, withOwnAnswers } from "#device/store/attempts.ts";
import { deviceState } from "#device/store/device-state.ts";
import { addEvents } from "#device/store/events.ts";
import { syncSoon } from "#device/sync/loop.ts";
import { ask } from "#device/sync/transport.ts";
import { viewWith, type AttemptView } from "./attempt-view.ts";

export interface AttemptActions {
  /** Keeps an answer of a practice, judged here, and its evidence of memory, in one step. */
  readonly answer: (given: GivenAnswer) => Promise<void>;
  /** Keeps an answer of an exam, which may still change. */
  readonly save: (questionId: QuestionId, response: Response) => Promise<void>;
  readonly handIn: () => Promise<void>;
  readonly reload: () => void;
}

export interface GivenAnswer {
  readonly question: CourseQuestion;
  readonly response: Response;
  readonly verdict: Verdict;
  readonly durationMs: number;
}

/** An attempt: from this device at once, then from the server, with the answers of both. */
export function useAttempt(id: AttemptId): { view: AttemptView; actions: AttemptActions; settings: Settings } {
  const [view, setView] = useState<AttemptView>({ status: "loading" });
  const [settings, setSettings] = useState(defaultSettings);
  const show = (served: ServedAttempt, notice: string | null = null) => setView(viewWith(served, notice));

  const load = useCallback(() => loadAttempt(id, setView), [id]);
  useEffect(() => {
    void loadAttempt(id, setView);
    void readLearner().then(({ settings }) => setSettings(settings), reportError);
  }, [id]);

  const served = view.status === "ready" ? view.served : null;

  const answer = async ({ question, response, verdict, durationMs }: GivenAnswer) => {
    if (!served) return;
    const saved: SavedAnswer = { questionId: question.id, response, revision: 1, verdict };
    const next = { ...served, attempt: withAnswer(served.attempt, saved) };
    const source = { place: "quiz" as const, attemptId: id };
    const event = await reviewEvent({ question, response, verdict, rating: null, durationMs, source }, settings);
    await addEvents([event], next);
    show(next);
    syncSoon();
  };

  const save = async (questionId: QuestionId, response: Response) => {
    if (!served) return;
    const revision = (answerTo(served.attempt, questionId)?.revision ?? 0) + 1;
    const saved: SavedAnswer = { questionId, response, revision, verdict: null };
    const next = { ...served, attempt: withAnswer(served.attempt, saved) };
    await keepAttempt(next);
    show(next);
    const reply = await ask<{ readonly kept: readonly QuestionId[] }>(`/api/attempts/${id}/answers`, {
      answers: [withoutVerdict(saved)],
    });
    // Handed in or answered elsewhere meanwhile: what counts is what the server has.
    if (reply.status === "ok" && !reply.body.kept.includes(questionId)) await load();
    if (reply.status === "unreachable") show(next, "Your answers are kept on this device until the server answers.");
    if (reply.status === "refused") show(next, reply.message);
  };

  const handIn = async () => {
    if (!served) return;
    const { deviceId } = await deviceState();
    const { zoneOffset, dayStart } = momentNow(settings);
    const answers = served.attempt.answers.map(withoutVerdict);
    const reply = await ask(`/api/attempts/${id}/submit`, { answers, deviceId, zoneOffset, dayStart });
    if (reply.status === "ok") {
      await load();
      syncSoon();
    } else
      show(
        served,
        reply.status === "refused"
          ? reply.message
          : "The server does not answer, so nothing was handed in. Your answers are kept here; try again.",
      );
  };

  const reload = () => void load();
  return { view, actions: { answer, save, handIn, reload }, settings };
}

/** Shows this device's copy at once, then the server's with the answers of both. */
async function loadAttempt(id: AttemptId, show: Dispatch<SetStateAction<AttemptView>>): Promise<void> {
  try {
    const own = await readAttempt(id);
    if (own) show(viewWith(own, null));
    const reply = await ask<ServedAttempt>(`/api/attempts/${id}`);
    if (reply.status === "ok") {
      const served = withOwnAnswers(reply.body, await readAttempt(id));
      await keepAttempt(served);
      show(viewWith(served, null));
    } else if (!own) show(missing(reply.status === "refused" ? reply.message : reply.status));
  } catch (error) {
    reportError(error);
    show(missing("broken"));
  }
}

const withoutVerdict = ({ questionId, response, revision }: SavedAnswer) => ({ questionId, response, revision });

function missing(why: string): AttemptView {
  const message =
    why === "signed-out"
      ? "You are not signed in on this device, or your session is over. Sign in, and the quiz goes on where you were."
      : why === "unreachable"
        ? "The server does not answer, and this quiz is not kept on this device."
        : why === "broken"
          ? "This browser does not let Passage keep anything, so a quiz cannot be taken here. A private window may be the cause."
          : why;
  return { status: "missing", message, canRetry: why === "unreachable" };
}
