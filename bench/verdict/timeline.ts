import type { CDPSession } from "playwright";
import { z } from "zod";

const traced = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** In microseconds, as what follows. */
  ts: z.number(),
  dur: z.number().optional(),
  /** Processor time of the thread. */
  tdur: z.number().optional(),
});
type Traced = z.infer<typeof traced>;

/** The main thread’s tasks between marks of a page. */
export interface Timeline {
  /** Processor time of the tasks that end after the one mark and begin before the other; others’ work is no part of it. */
  processorMs(from: string, to: string): number;
}

/** Writes down the tasks of a page until the returned function is called. */
export async function recordTimeline(session: CDPSession): Promise<() => Promise<Timeline>> {
  const events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(traced.parse(event));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"], excludedCategories: ["*"] },
  });
  return async () => {
    const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await ended;
    return timelineOf(events);
  };
}

function timelineOf(events: readonly Traced[]): Timeline {
  const marks = new Map(events.filter(({ dur }) => dur === undefined).map((event) => [event.name, event]));
  const markAt = (name: string): Traced => {
    const found = marks.get(name);
    if (!found) throw new Error(`The page has no mark “${name}”.`);
    return found;
  };
  const tasks = events.filter(({ name, ph }) => ph === "X" && name.endsWith("RunTask"));
  return {
    processorMs: (from, to) => {
      const [start, end] = [markAt(from), markAt(to)];
      const between = tasks.filter(
        ({ pid, tid, ts, dur = 0 }) =>
          // What makes the last mark is the bench’s own.
          pid === start.pid && tid === start.tid && ts + dur > start.ts && ts + dur < end.ts,
      );
      return between.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
    },
  };
}
