import "server-only";
import type { Counted } from "#core/base/progress.ts";
import { reportProgress, type News } from "./hold-job.ts";
import type { TakenJob } from "./take-job.ts";

/**
 * Writes the latest news of a job, one at a time: what came meanwhile is passed over, so that work never waits for its
 * own report. A report that fails is none of the work's business; the lease tells whether the job is lost.
 */
export function tellProgress(job: TakenJob): (step: number, sentence: string, counted?: Counted | null) => void {
  let next: News | null = null;
  let isWriting = false;
  const writeAll = async () => {
    isWriting = true;
    for (let news = take(); news; news = take()) await reportProgress(job, news).catch(() => undefined);
    isWriting = false;
  };
  const take = () => {
    const news = next;
    next = null;
    return news;
  };
  return (step, sentence, counted = null) => {
    next = { done: step - 1, step: sentence, counted };
    if (!isWriting) void writeAll();
  };
}
