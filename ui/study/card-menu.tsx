"use client";

import { useEffect, useRef } from "react";
import type { Settings } from "#core/scheduling/settings.ts";
import { paths } from "../shell/paths.ts";

/** What can be done with a card beside answering it. */
export type MenuAct = "not-today" | "week" | "suspend" | "reset" | "release";

interface Props {
  readonly answering: Settings["answering"];
  readonly onAct: (act: MenuAct) => void;
  readonly onAnswering: (answering: Settings["answering"]) => void;
  readonly onClose: () => void;
}

const acts: readonly { readonly act: MenuAct; readonly name: string; readonly does: string }[] = [
  { act: "not-today", name: "Not today", does: "It comes back tomorrow, as it is." },
  { act: "week", name: "Put off for a week", does: "It comes back in seven days, as it is." },
  { act: "suspend", name: "Suspend", does: "It stays away until you take it up again among your cards." },
  { act: "reset", name: "Start it anew", does: "What is known of your memory of it is forgotten." },
  { act: "release", name: "Stop studying it", does: "It leaves your cards; your answers stay." },
];

/** What else can be done with the card on the table, in a dialog that is open while it is there. Each can be undone. */
export function CardMenu({ answering, onAct, onAnswering, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const reveals = answering === "reveal";
  return (
    <dialog className="dialog menu" ref={dialog} aria-labelledby="card-menu" onClose={onClose}>
      <h2 id="card-menu">This card</h2>
      <ul>
        {acts.map(({ act, name, does }) => (
          <li key={act}>
            <button
              className="menu-act"
              type="button"
              onClick={() => {
                close();
                onAct(act);
              }}
            >
              <b>{name}</b>
              <span>{does}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            className="menu-act"
            type="button"
            onClick={() => {
              close();
              onAnswering(reveals ? "give" : "reveal");
            }}
          >
            <b>{reveals ? "Answer the questions" : "Show answers, and rate myself"}</b>
            <span>For this session. The settings have it for good.</span>
          </button>
        </li>
      </ul>
      <div className="row">
        <button className="button second" type="button" onClick={close}>
          Close
        </button>
        <a className="button quiet" href={paths.cards}>
          All your cards
        </a>
      </div>
    </dialog>
  );
}
