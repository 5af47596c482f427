import type { EventId } from "../base/ids.ts";
import { DAY_MS, type Instant } from "../base/instant.ts";
import { compareEvents, idOf, type LoggedEvent } from "../log/logged-event.ts";

/** What can be taken back, all of it at once. */
export interface Action {
  readonly type: "review" | "bury" | "suspend" | "resume" | "reset" | "release" | "pardon" | "settings";
  readonly events: readonly LoggedEvent[];
}

export const idsOf = ({ events }: Action): readonly EventId[] => events.map(idOf);

/**
 * What a learner did last with their cards, on whatever device, within a day before `now`: one answer, or all the cards
 * that were set aside or reset together, or a backlog that was dealt out. Answers to a quiz stand, and so do other
 * settings. From a log without what was undone.
 */
export function lastAction(log: readonly LoggedEvent[], now: Instant): Action | null {
  const recent = log.filter((logged) => latestOf(logged) > now - DAY_MS && typeOf(logged)).sort(compareEvents);
  const last = recent.at(-1);
  const type = last && typeOf(last);
  if (!last || !type) return null;
  if (type === "review") return { type, events: [last] };
  const isTogether = ({ event }: LoggedEvent) =>
    event.type === type && event.at === last.event.at && event.deviceId === last.event.deviceId;
  return { type, events: recent.filter(isTogether) };
}

/** By a clock that runs ahead, what was just done is long past once the server has dated it. */
const latestOf = ({ effectiveAt, event }: LoggedEvent): Instant => (event.at > effectiveAt ? event.at : effectiveAt);

function typeOf({ event }: LoggedEvent): Action["type"] | null {
  switch (event.type) {
    case "review":
      return event.source.place === "study" || event.source.place === "cram" ? "review" : null;
    case "settings":
      return "catchUp" in event.changes ? event.type : null;
    case "bury":
    case "suspend":
    case "resume":
    case "reset":
    case "release":
    case "pardon":
      return event.type;
    default:
      return null;
  }
}
