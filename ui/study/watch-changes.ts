import { readChanges, type CourseChanges } from "#device/review/changes.ts";
import { watchSync } from "#device/sync/loop.ts";

/** Tells what changed in the learner's texts, now and after each exchange with the server. */
export function watchChanges(listener: (changes: readonly CourseChanges[]) => void): () => void {
  let isOver = false;
  const tell = async () => {
    const changes = await readChanges();
    if (!isOver) listener(changes);
  };
  void tell();
  const stop = watchSync(() => void tell());
  return () => {
    isOver = true;
    stop();
  };
}
