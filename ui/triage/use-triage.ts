"use client";

import { useRef, useState } from "react";
import { v7 } from "uuid";
import type { Drafted, TriageQuestion } from "#core/questions/triage.ts";
import { ask, type Reply } from "#device/sync/transport.ts";

/** A decision of this visit, with the question as it was before it. */
interface Step {
  readonly decision: string;
  readonly before: TriageQuestion;
}

export interface TriageStore {
  readonly questions: readonly TriageQuestion[];
  /** What happened last, for those who do not see the screen. */
  readonly said: string;
  /** What could not be saved. */
  readonly problem: string | null;
  readonly lastStep: Step | null;
  readonly decide: (question: TriageQuestion, decision: "keep" | "drop") => void;
  readonly giveReason: (question: TriageQuestion, reason: string) => void;
  /** Takes back the last decision of this visit, or that on `question`; gives the question it was about. */
  readonly undo: (question: TriageQuestion | undefined) => TriageQuestion | null;
  /** Sends an author's wording; what is said against it comes back. */
  readonly send: (what: "edit" | "make", draft: object) => Promise<Reply<Drafted>>;
  readonly say: (text: string) => void;
}

interface Answered {
  readonly question: TriageQuestion;
}

/** The questions on the screen: changed at once, saved behind it one by one, and put back where that fails. */
export function useTriage(slug: string, given: readonly TriageQuestion[]): TriageStore {
  const [questions, setQuestions] = useState(given);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [said, say] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const post = <Body>(what: string, body: object): Promise<Reply<Body>> => {
    const path = `/api/questions/${encodeURIComponent(slug)}/${what}`;
    const sent = line.current.then(() => ask<Body>(path, body));
    line.current = sent;
    return sent;
  };
  const put = (question: TriageQuestion) =>
    setQuestions((all) =>
      all.some(({ id }) => id === question.id)
        ? all.map((other) => (other.id === question.id ? question : other))
        : [...all, question],
    );
  const settle = async (sent: Promise<Reply<Answered>>, { decision, before }: Step) => {
    const reply = await sent;
    if (reply.status === "ok") {
      setProblem(null);
      put(reply.body.question);
      return;
    }
    put(before);
    setSteps((all) => all.filter((step) => step.decision !== decision));
    const why = problemOf(reply);
    setProblem(`Not saved: “${short(before.body.stem)}” is as it was. ${why}`);
    say(`Not saved. ${why}`);
  };

  const decide = (before: TriageQuestion, decision: "keep" | "drop", known?: { id: string; reason: string }) => {
    const { id = v7(), reason = null } = known ?? {};
    const step = { decision: id, before };
    put({
      ...before,
      state: decision === "keep" ? "kept" : "dropped",
      decision: { id, kind: decision, reason },
    });
    setSteps((all) => [...all.filter((other) => other.decision !== id), step]);
    say(reason ? "The reason is noted." : decision === "keep" ? "Kept." : "Dropped.");
    const body = { id, questionId: before.id, version: before.version, decision, reason };
    void settle(post("decide", body), step);
  };

  const undo = (current: TriageQuestion | undefined): TriageQuestion | null => {
    const last = steps.at(-1);
    const decision = last?.decision ?? current?.decision?.id;
    const before = last?.before ?? current;
    if (!decision || !before) {
      say("There is nothing to undo.");
      return null;
    }
    const now = questions.find(({ id }) => id === before.id) ?? before;
    if (last) put(last.before);
    setSteps(steps.slice(0, -1));
    say("Undone.");
    void settle(post("undo", { id: decision }), { decision, before: now });
    return before;
  };

  return {
    ...{ questions, said, problem, decide, undo, say, lastStep: steps.at(-1) ?? null },
    giveReason: (question, reason) => {
      const step = steps.at(-1);
      if (step && question.decision) decide(step.before, "drop", { id: question.decision.id, reason });
    },
    send: async (what, draft) => {
      const id = v7();
      const reply = await post<Drafted>(what, { id, ...draft });
      if (reply.status === "ok" && reply.body.status === "saved") {
        const { question } = reply.body;
        const before = questions.find((other) => other.id === question.id) ?? { ...question, state: "dropped" };
        put(question);
        setSteps((all) => [...all, { decision: id, before }]);
        setProblem(null);
        say(what === "edit" ? "Your wording is saved." : "Your question is saved.");
      }
      return reply;
    },
  };
}

/** Why a request came to nothing, and what to do. */
export function problemOf(reply: Exclude<Reply<unknown>, { status: "ok" }>): string {
  switch (reply.status) {
    case "unreachable":
      return "The server cannot be reached. Try again when you are online.";
    case "trouble":
      return "The server is in trouble or was asked too often. Try again in a minute.";
    case "signed-out":
      return "Your session is over. Sign in again and go on here.";
    case "refused":
      return reply.message;
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
