import "server-only";
import { reportProgress } from "./hold-job.ts";
import type { TakenJob } from "./take-job.ts";

interface News {
  readonly done: number;
  readonly sentence: string;
}

/**
 * Writes the latest news of a job, one at a time: what came meanwhile is passed over, so that work never waits for its
 * own report. A report that fails is none of the work's business; the lease tells whether the job is lost.
 */
export function tellProgress(job: TakenJob): (step: number, sentence: string) => void {
  let next: News | null = null;
  let isWriting = false;
  const writeAll = async () => {
    isWriting = true;
    for (let news = take(); news; news = take())
      await reportProgress(job, news.done, news.sentence).catch(() => undefined);
    isWriting = false;
  };
  const take = () => {
    const news = next;
    next = null;
    return news;
  };
  return (step, sentence) => {
    next = { done: step - 1, sentence };
    if (!isWriting) void writeAll();
  };
}
