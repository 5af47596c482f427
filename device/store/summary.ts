import { readCourses, readReadings } from "./courses.ts";
import { refusedEvents, type RefusedEvent } from "./deliveries.ts";
import { countDeliveries } from "./events.ts";

/** An event that was refused, with what it is about. */
export interface RefusedEntry extends RefusedEvent {
  /** Null where the question is not on this device any more. */
  readonly stem: string | null;
}

/** What this device keeps. */
export interface DeviceSummary {
  readonly waiting: number;
  readonly refused: readonly RefusedEntry[];
  readonly texts: readonly { readonly slug: string; readonly title: string }[];
  /** Whether the browser keeps it all even when it needs room. */
  readonly isForGood: boolean;
  readonly usedBytes: number | null;
}

export async function readSummary(): Promise<DeviceSummary> {
  const [{ waiting }, refused, courses, readings] = await Promise.all([
    countDeliveries(),
    refusedEvents(),
    readCourses(),
    readReadings(),
  ]);
  const stems = new Map<string, string>(
    courses.flatMap(({ questions }) => questions.map(({ id, body }): [string, string] => [id, body.stem])),
  );
  const stemOf = ({ event }: RefusedEvent) => ("questionId" in event ? (stems.get(event.questionId) ?? null) : null);
  const hasStorage = "storage" in navigator;
  return {
    waiting,
    refused: refused.map((one) => ({ ...one, stem: stemOf(one) })),
    texts: readings.map(({ slug, title }) => ({ slug, title })).sort((a, b) => a.title.localeCompare(b.title, "en")),
    isForGood: hasStorage && (await navigator.storage.persisted()),
    usedBytes: hasStorage ? ((await navigator.storage.estimate()).usage ?? null) : null,
  };
}
