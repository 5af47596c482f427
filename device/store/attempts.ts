import type { AttemptId } from "#core/base/ids.ts";
import { attemptState, withAnswer } from "#core/quiz/attempt.ts";
import type { ServedAttempt, StartedAttempt } from "#core/quiz/served.ts";
import { openStore } from "./open.ts";

/** Finished quizzes: so many stay on the device. The server has them all. */
const MOST_FINISHED = 20;

export async function readAttempt(id: AttemptId): Promise<ServedAttempt | undefined> {
  return (await openStore()).get("attempts", id);
}

/** Keeps an attempt, with the answers that another tab may have given meanwhile. */
export async function keepAttempt(attempt: ServedAttempt): Promise<void> {
  const tx = (await openStore()).transaction("attempts", "readwrite", { durability: "strict" });
  const united = withOwnAnswers(attempt, await tx.store.get(attempt.id));
  await Promise.all([tx.store.put(united, attempt.id), tx.done]);
}

/** Keeps a quiz that begins on this device, to be told to the server. */
export async function beginAttempt(attempt: ServedAttempt, start: StartedAttempt): Promise<void> {
  const tx = (await openStore()).transaction(["attempts", "starts"], "readwrite", { durability: "strict" });
  await Promise.all([
    tx.objectStore("attempts").put(attempt, attempt.id),
    tx.objectStore("starts").put(start, start.id),
    tx.done,
  ]);
}

/** Quizzes of which the server does not know yet, the oldest first. */
export async function unsentStarts(): Promise<StartedAttempt[]> {
  return (await openStore()).getAll("starts");
}

export async function settleStart(id: AttemptId): Promise<void> {
  await (await openStore()).delete("starts", id);
}

/** A copy of an attempt with the answers of another copy that it does not have. */
export function withOwnAnswers(attempt: ServedAttempt, other: ServedAttempt | undefined): ServedAttempt {
  const answers = other?.attempt.answers ?? [];
  return { ...attempt, attempt: answers.reduce(withAnswer, attempt.attempt) };
}

/** Lets go of quizzes that were finished long ago; their ids tell their age. */
export async function dropOldAttempts(): Promise<void> {
  const tx = (await openStore()).transaction(["attempts", "starts"], "readwrite");
  const starts = new Set(await tx.objectStore("starts").getAllKeys());
  const finished = (await tx.objectStore("attempts").getAll()).filter(
    ({ id, attempt }) => attemptState(attempt).status === "submitted" && !starts.has(id),
  );
  const old = finished.slice(0, Math.max(0, finished.length - MOST_FINISHED));
  await Promise.all([...old.map(({ id }) => tx.objectStore("attempts").delete(id)), tx.done]);
}
