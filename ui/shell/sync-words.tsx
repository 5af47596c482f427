"use client";

import type { ReactNode } from "react";
import type { SyncReport } from "#device/sync/loop.ts";
import { syncNow } from "#device/sync/loop.ts";
import { Icon } from "../primitives/icon.tsx";
import { CalmNotice } from "./calm-notice.tsx";
import { answers, keptHere } from "./kept-here.ts";
import { PartMissing } from "./part-missing.tsx";
import * as paths from "./paths.ts";

interface Props {
  readonly report: SyncReport;
}

const HOUR_MS = 3_600_000;

/** Says what was kept and when it goes out; nothing where all is well. */
export function SyncWords({ report }: Props) {
  const { state, waiting, rejected, hasAccount, clockAheadMs } = report;
  if (rejected.length > 0)
    return (
      <Trouble head={`${answers(rejected.length)} could not be counted.`} more={<a href={paths.device}>See which</a>}>
        {rejected[0]} The rest is safe.
      </Trouble>
    );
  if (state === "full")
    return (
      <Trouble head="This device is full." more={<TryNow />}>
        What the server has could not be kept here. Make room, and it comes.
      </Trouble>
    );
  if (typeof state === "object")
    return (
      <Trouble head="The server did not take the last answers." more={<TryNow />}>
        {state.refused} They are kept on this device.
      </Trouble>
    );
  if (state === "signed-out" && (waiting > 0 || hasAccount))
    return (
      <CalmNotice more={<a href={paths.signIn}>Sign in</a>}>
        Your session is over here.{" "}
        {waiting > 0
          ? `${keptHere(waiting)} until you sign in again.`
          : "What you learn is kept until you sign in again."}
      </CalmNotice>
    );
  if (state === "unreachable" && waiting > 0)
    return (
      <CalmNotice more={<TryNow />}>
        Offline. {keptHere(waiting)} and {waiting === 1 ? "goes" : "go"} out when you are back.
      </CalmNotice>
    );
  if (state === "trouble" && waiting > 0)
    return (
      <CalmNotice more={<TryNow />}>
        The server has trouble. {keptHere(waiting)}; the next try comes by itself.
      </CalmNotice>
    );
  if (state === "part-missing") return <PartMissing waiting={waiting} />;
  if (Math.abs(clockAheadMs) > HOUR_MS)
    return (
      <CalmNotice>
        This device’s clock is {clockWords(clockAheadMs)}. Set it right, or cards come on the wrong day. Nothing is
        lost.
      </CalmNotice>
    );
  return null;
}

interface TroubleProps {
  readonly head: string;
  readonly children: ReactNode;
  readonly more: ReactNode;
}

function Trouble({ head, children, more }: TroubleProps) {
  return (
    <div className="banner trouble" role="alert">
      <Icon name="notice" />
      <div>
        <b>{head}</b> {children}
      </div>
      <div className="row">{more}</div>
    </div>
  );
}

function TryNow() {
  return (
    <button className="button quiet small" type="button" onClick={() => void syncNow()}>
      Try now
    </button>
  );
}

function clockWords(aheadMs: number): string {
  const hours = Math.round(Math.abs(aheadMs) / HOUR_MS);
  const span = hours < 20 ? (hours === 1 ? "an hour" : `${hours} hours`) : daysWords(Math.round(hours / 24));
  return `${span} ${aheadMs > 0 ? "fast" : "slow"}`;
}

const daysWords = (days: number): string => (days === 1 ? "a day" : `${days} days`);
