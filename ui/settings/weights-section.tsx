"use client";

import { useEffect, useMemo, useState } from "react";
import { foretoldOf } from "#core/scheduling/foretold.ts";
import { LEAST_ANSWERS } from "#core/scheduling/weights.ts";
import { syncNow } from "#device/sync/loop.ts";
import { ask } from "#device/sync/transport.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { useReport } from "../jobs/use-report.ts";
import * as paths from "../shell/paths.ts";
import { fitWords, type Fit } from "./fit-words.ts";
import type { SettingsView } from "./settings-view.ts";

interface Props extends SettingsView {
  /** The learner's log, without what was undone. */
  readonly log: readonly LoggedEvent[];
}

interface Answer {
  readonly fit: Fit | null;
}

/** Weights of the learner's own: how to come by them, how far a fit is, and the way back. */
export function WeightsSection({ settings, onChange, log }: Props) {
  const [fit, setFit] = useState<Fit | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const missing = useMemo(() => LEAST_ANSWERS - foretoldOf(log).length, [log]);
  useEffect(() => {
    let isGone = false;
    void ask<Answer>(paths.fit).then((reply) => {
      if (!isGone && reply.status === "ok") setFit(reply.body.fit);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const start = async () => {
    const reply = await ask<Answer>(paths.fit, {});
    setProblem(reply.status === "ok" ? null : reply.status === "refused" ? reply.message : AWAY);
    if (reply.status === "ok") setFit(reply.body.fit);
  };
  const isOpen = fit?.state === "running";
  return (
    <section className="section">
      <div className="margin">
        <h2>Fitted to you</h2>
        <p>How fast you forget, as your own answers show it.</p>
      </div>
      <div className="stack">
        <p className="read">
          {settings.weights
            ? "Your cards follow weights that were fitted to your answers."
            : "Your cards follow weights that fit most people."}{" "}
          {missing > 0
            ? `Your own take ${LEAST_ANSWERS} answers, each a day or more after the card’s last; ${missing} are missing.`
            : "They are fitted to your answers but for the last fifth, and kept only if they foretell that fifth better; by themselves once a week, or now."}
        </p>
        {fit && <Progress key={`${fit.id} ${fit.state}`} first={fit} onEnd={setFit} />}
        {problem && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <div className="row">
          {missing <= 0 && (
            <button className="button second" type="button" disabled={isOpen} onClick={() => void start()}>
              Fit to my reviews
            </button>
          )}
          {settings.weights && (
            <button className="button quiet" type="button" onClick={() => onChange({ weights: null })}>
              Use the general weights again
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

const AWAY = "The server does not answer. The fit needs it; try again when it is back.";

/** How far a fit is; what it found comes to this device as a setting of the log. */
function Progress({ first, onEnd }: { readonly first: Fit; readonly onEnd: (fit: Fit) => void }) {
  const { report, isAway } = useReport(paths.fitReport(first.id), first);
  const hasEnded = report !== first && (report.state === "done" || report.state === "failed");
  useEffect(() => {
    if (!hasEnded) return;
    onEnd(report);
    void syncNow();
  }, [hasEnded, report, onEnd]);
  return (
    <p className="note" role="status">
      {isAway ? AWAY : fitWords(report)}
    </p>
  );
}
