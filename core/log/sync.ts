import type { EventId } from "../base/ids.ts";
import type { Instant } from "../base/instant.ts";
import type { LoggedEvent } from "./logged-event.ts";
import type { LogEvent } from "./schema.ts";

/** Events that a device sends in one request. */
export const MOST_AT_ONCE = 500;

/** What became of an event that a device sent. */
export type Accepted =
  | { readonly id: EventId; readonly status: "accepted"; readonly event: LogEvent; readonly effectiveAt: Instant }
  | { readonly id: EventId; readonly status: "duplicate" }
  | { readonly id: EventId; readonly status: "rejected"; readonly why: string };

/** A stretch of a log, in the order in which the server got it. */
export interface LogPage {
  readonly events: readonly (LoggedEvent & { readonly seq: number })[];
  /** Where the next page begins; the same as before where there is nothing more. */
  readonly cursor: number;
  readonly hasMore: boolean;
}
