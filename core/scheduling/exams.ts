import type { ProfileId } from "../base/ids.ts";
import type { StudyDay } from "../base/instant.ts";
import { compareEvents, type LoggedEvent } from "../log/logged-event.ts";
import type { EventOf } from "../log/schema.ts";

/** A day on which a learner will be examined. */
export interface Exam {
  readonly profileId: ProfileId;
  /** Null for the whole profile. */
  readonly topic: string | null;
  readonly day: StudyDay;
  readonly minutesPerDay: number;
}

/** The exams in force, from a log without what was undone: the latest word on each profile and topic; the nearest first. */
export function examsOf(log: readonly LoggedEvent[]): Exam[] {
  const latest = new Map<string, EventOf<"exam">>();
  for (const { event } of log.filter(isExam).sort(compareEvents)) latest.set(keyOf(event), event);
  return [...latest.values()]
    .flatMap(({ profileId, topic, day, minutesPerDay }) =>
      day === null ? [] : [{ profileId, topic, day, minutesPerDay }],
    )
    .sort((a, b) => a.day - b.day || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const isExam = (logged: LoggedEvent): logged is LoggedEvent<EventOf<"exam">> => logged.event.type === "exam";

const keyOf = ({ profileId, topic }: Pick<Exam, "profileId" | "topic">): string => `${profileId} ${topic ?? ""}`;
