import type { ProfileId } from "../base/ids.ts";
import { compareEvents, dayOf, type LoggedEvent } from "../log/logged-event.ts";
import type { EventOf } from "../log/schema.ts";
import type { ExamTime } from "./exam-minutes.ts";

/** A day on which a learner will be examined, and the time for it from the day on which that was said. */
export interface Exam extends ExamTime {
  readonly profileId: ProfileId;
  /** Null for the whole profile. */
  readonly topic: string | null;
}

/** The exams in force, from a log without what was undone: the latest word on each profile and topic; the nearest first. */
export function examsOf(log: readonly LoggedEvent[]): Exam[] {
  const latest = new Map<string, LoggedEvent<EventOf<"exam">>>();
  for (const logged of log.filter(isExam).sort(compareEvents)) latest.set(keyOf(logged.event), logged);
  return [...latest.values()]
    .flatMap((logged): Exam[] => {
      const { profileId, topic, day, minutesPerDay, spread = "even" } = logged.event;
      return day === null ? [] : [{ profileId, topic, from: dayOf(logged), day, minutesPerDay, spread }];
    })
    .sort((a, b) => a.day - b.day || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const isExam = (logged: LoggedEvent): logged is LoggedEvent<EventOf<"exam">> => logged.event.type === "exam";

const keyOf = ({ profileId, topic }: Pick<Exam, "profileId" | "topic">): string => `${profileId} ${topic ?? ""}`;
