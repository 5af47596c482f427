"use client";

import { useState } from "react";
import { countDeliveries } from "#device/store/events.ts";
import { leaveDevice } from "#device/sync/leave.ts";
import { syncNow } from "#device/sync/loop.ts";
import { Icon } from "../primitives/icon.tsx";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly label: string;
  /** Ends the session. */
  readonly action: () => Promise<void>;
  readonly isDanger?: boolean;
  readonly question?: string;
}

type Step =
  | { readonly name: "idle" }
  | { readonly name: "busy" }
  | { readonly name: "asking"; readonly question: string }
  | { readonly name: "unsent"; readonly waiting: number }
  | { readonly name: "failed" };

/** Sends what waits, ends the person's turn on this device, and the session. */
export function LeaveButton({ label, action, isDanger = false, question }: Props) {
  const [step, setStep] = useState<Step>({ name: "idle" });
  const end = async (unsent: "keep" | "forget") => {
    setStep({ name: "busy" });
    try {
      // The session first: while it holds, an exchange could bring back what this device is to forget.
      await action();
      await leaveDevice(unsent);
      location.assign(paths.home);
    } catch {
      setStep({ name: "failed" });
    }
  };
  const send = async () => {
    setStep({ name: "busy" });
    const state = await syncNow();
    const { waiting } = await countDeliveries();
    if (state === "unreachable" || state === "part-missing") setStep({ name: "failed" });
    else if (waiting > 0) setStep({ name: "unsent", waiting });
    else await end("forget");
  };
  const stay = () => setStep({ name: "idle" });
  switch (step.name) {
    case "idle":
    case "busy":
      return (
        <button
          className={isDanger ? "button danger" : "button second"}
          type="button"
          disabled={step.name === "busy"}
          onClick={() => (question === undefined ? void send() : setStep({ name: "asking", question }))}
        >
          {question === undefined ? label : `${label} …`}
        </button>
      );
    case "asking":
      return (
        <Asked text={step.question} onStay={stay}>
          <button className="button danger small" type="button" onClick={() => void end("forget")}>
            {label}
          </button>
        </Asked>
      );
    case "unsent":
      return (
        <Asked text={unsentWords(step.waiting)} onStay={stay}>
          <button className="button small" type="button" onClick={() => void end("keep")}>
            {label}, keep them here
          </button>
          <button className="button danger small" type="button" onClick={() => void end("forget")}>
            {label}, delete them
          </button>
        </Asked>
      );
    case "failed":
      return (
        <Asked text="The server does not answer, so nothing was changed. What you answered is kept." onStay={stay}>
          <button className="button small" type="button" onClick={() => void send()}>
            Try again
          </button>
        </Asked>
      );
  }
}

const unsentWords = (waiting: number): string =>
  waiting === 1
    ? "One of your answers could not be sent yet. Kept here, nobody else sees it, and it goes out when you sign in again."
    : `${waiting} of your answers could not be sent yet. Kept here, nobody else sees them, and they go out when you sign in again.`;

interface AskedProps {
  readonly text: string;
  readonly onStay: () => void;
  readonly children: React.ReactNode;
}

function Asked({ text, onStay, children }: AskedProps) {
  return (
    <div className="banner trouble" role="alert">
      <Icon name="notice" />
      <div>{text}</div>
      <div className="row">
        {children}
        <button className="button second small" type="button" onClick={onStay}>
          Stay
        </button>
      </div>
    </div>
  );
}
