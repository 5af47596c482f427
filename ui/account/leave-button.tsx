"use client";

import { useState } from "react";
import { forgetAll } from "#device/store/device-state.ts";
import { countDeliveries } from "#device/store/events.ts";
import { syncNow } from "#device/sync/loop.ts";
import { Icon } from "../primitives/icon.tsx";

interface Props {
  readonly label: string;
  /** Ends the session; the page is left afterwards. */
  readonly action: () => Promise<void>;
  readonly isDanger?: boolean;
  readonly question?: string;
}

/** Sends what waits, forgets what this device keeps, and ends the session. */
export function LeaveButton({ label, action, isDanger = false, question }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const leave = async (withoutSending: boolean) => {
    setBusy(true);
    if (!withoutSending) {
      await syncNow();
      const { waiting } = await countDeliveries();
      if (waiting > 0) {
        setBusy(false);
        setAsking(true);
        setProblem(`${waiting} of your answers could not be sent yet, and would be lost on this device.`);
        return;
      }
    }
    await forgetAll();
    await action();
  };
  if (!isAsking && question === undefined)
    return (
      <button className="button second" type="button" disabled={isBusy} onClick={() => void leave(false)}>
        {label}
      </button>
    );
  if (!isAsking)
    return (
      <button className={isDanger ? "button danger" : "button second"} type="button" onClick={() => setAsking(true)}>
        {label} …
      </button>
    );
  return (
    <div className="banner trouble" role="alert">
      <Icon name="notice" />
      <div>{problem ?? question}</div>
      <div className="row">
        <button className="button danger small" type="button" disabled={isBusy} onClick={() => void leave(true)}>
          {label}
        </button>
        <button
          className="button second small"
          type="button"
          onClick={() => {
            setAsking(false);
            setProblem(null);
          }}
        >
          Stay
        </button>
      </div>
    </div>
  );
}
