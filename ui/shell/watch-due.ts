import { readStudyPlan } from "#device/review/study-plan.ts";
import { watchSync } from "#device/sync/loop.ts";

/** Tells how many cards are due, now and after each exchange with the server. */
export function watchDue(listener: (due: number) => void): () => void {
  let isOver = false;
  const tell = async () => {
    const { queue } = await readStudyPlan();
    if (!isOver) listener(queue.due.length);
  };
  void tell();
  const stop = watchSync(() => void tell());
  return () => {
    isOver = true;
    stop();
  };
}
