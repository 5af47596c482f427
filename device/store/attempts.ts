import type { AttemptId } from "#core/base/ids.ts";
import { withAnswer } from "#core/quiz/attempt.ts";
import type { ServedAttempt } from "#core/quiz/served.ts";
import { openStore } from "./open.ts";

export async function readAttempt(id: AttemptId): Promise<ServedAttempt | undefined> {
  return (await openStore()).get("attempts", id);
}

export async function keepAttempt(attempt: ServedAttempt): Promise<void> {
  await (await openStore()).put("attempts", attempt, attempt.id);
}

/** The server's copy, with the answers of this device that it does not have yet. */
export function withOwnAnswers(served: ServedAttempt, own: ServedAttempt | undefined): ServedAttempt {
  const answers = own?.attempt.answers ?? [];
  return { ...served, attempt: answers.reduce(withAnswer, served.attempt) };
}
