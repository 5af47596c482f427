"use client";

import type { SyncReport } from "#device/sync/loop.ts";
import { syncNow } from "#device/sync/loop.ts";
import { Icon } from "../primitives/icon.tsx";

interface Props {
  readonly report: SyncReport;
}

/** Says what was kept and when it goes out; nothing where all is well. */
export function SyncNotice({ report: { state, waiting, rejected } }: Props) {
  if (rejected.length > 0)
    return (
      <div className="banner trouble" role="alert">
        <Icon name="notice" />
        <div>
          <b>{answers(rejected.length)} could not be counted.</b> {rejected[0]} The rest is safe.
        </div>
      </div>
    );
  if (state === "unreachable" && waiting > 0)
    return (
      <div className="banner" role="status">
        <Icon name="cloud" />
        <div>
          Offline. {answers(waiting)} {waiting === 1 ? "is" : "are"} kept on this device and{" "}
          {waiting === 1 ? "goes" : "go"} out when you are back.
        </div>
        <div className="row">
          <button className="button quiet small" type="button" onClick={() => void syncNow()}>
            Try now
          </button>
        </div>
      </div>
    );
  if (typeof state === "object")
    return (
      <div className="banner trouble" role="alert">
        <Icon name="notice" />
        <div>
          <b>The server did not take the last answers.</b> {state.refused} They are kept on this device.
        </div>
      </div>
    );
  return null;
}

const answers = (count: number): string => (count === 1 ? "1 answer" : `${count} answers`);
