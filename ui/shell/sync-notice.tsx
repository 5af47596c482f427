"use client";

import type { SyncReport } from "#device/sync/loop.ts";
import { usePart } from "./load-part.ts";
import { PartMissing } from "./part-missing.tsx";

interface Props {
  readonly report: SyncReport;
}

const load = () => import("./sync-words.tsx");

/** What there is to say of the exchange with the server; nothing where all is well. */
export function SyncNotice({ report }: Props) {
  const part = usePart(load);
  if (part) return <part.SyncWords report={report} />;
  return report.state === "part-missing" ? <PartMissing waiting={report.waiting} /> : null;
}
