"use client";

import { useState } from "react";
import type { EventId } from "#core/base/ids.ts";
import type { EventOf, EventType } from "#core/log/schema.ts";
import { responseTexts } from "#core/questions/answer-texts.ts";
import { dismissRefused } from "#device/store/deliveries.ts";
import type { RefusedEntry } from "#device/store/summary.ts";
import { Stem } from "../kinds/stem.tsx";

interface Props {
  readonly refused: readonly RefusedEntry[];
  readonly onChange: () => void;
}

/** What the server refused, each with its reason, to be seen and put away. */
export function RefusedList({ refused, onChange }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const dismiss = (ids: readonly EventId[]) =>
    void dismissRefused(ids).then(onChange, () => setProblem("This could not be put away. Try again."));
  return (
    <div className="stack">
      <ul className="stack">
        {refused.map(({ event, why, stem }) => (
          <li className="stack" key={event.id}>
            <p className="read">
              {stem === null ? (whatWords[event.type] ?? "A change of a card.") : <Stem text={stem} />}
            </p>
            {event.type === "review" && <p>{saidWords(event.response)}</p>}
            <p className="note">
              {why} {dayWords(event.at)}
            </p>
            <div className="row">
              <button className="button quiet small" type="button" onClick={() => dismiss([event.id])}>
                Put away
              </button>
            </div>
          </li>
        ))}
      </ul>
      {refused.length > 1 && (
        <div className="row">
          <button
            className="button second small"
            type="button"
            onClick={() => dismiss(refused.map(({ event }) => event.id))}
          >
            Put all away
          </button>
        </div>
      )}
      <p className="field-error" role="alert">
        {problem}
      </p>
    </div>
  );
}

const dayWords = (at: number): string =>
  new Date(at).toLocaleString("en-GB", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });

const whatWords: Readonly<Partial<Record<EventType, string>>> = {
  review: "An answer to a question that is not on this device any more.",
  settings: "A change of your settings.",
  void: "An undo.",
};

function saidWords(response: EventOf<"review">["response"]): string {
  if (response.type === "recalled") return response.knew ? "You knew it." : "You had forgotten it.";
  return `You said: ${responseTexts(response).join(" · ") || "nothing"}`;
}
