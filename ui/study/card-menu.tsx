"use client";

import { useEffect, useRef } from "react";
import type { Settings } from "#core/scheduling/settings.ts";
import * as paths from "../shell/paths.ts";
import { cardActs, type CardAct } from "./card-acts.ts";

interface Props {
  readonly answering: Settings["answering"];
  readonly onAct: (act: CardAct) => void;
  readonly onAnswering: (answering: Settings["answering"]) => void;
  readonly onClose: () => void;
}

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
        {cardActs.map((act) => (
          <li key={act.name}>
            <button
              className="menu-act"
              type="button"
              onClick={() => {
                close();
                onAct(act);
              }}
            >
              <b>{act.name}</b>
              <span>{act.does}</span>
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
