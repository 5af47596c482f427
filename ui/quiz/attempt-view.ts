import type { ServedAttempt } from "#core/quiz/served.ts";
import { withOwnAnswers } from "#device/store/attempts.ts";

/** What a page shows of an attempt. */
export type AttemptView =
  | { readonly status: "loading" }
  | { readonly status: "missing"; readonly message: string; readonly canRetry: boolean }
  | { readonly status: "ready"; readonly served: ServedAttempt; readonly notice: string | null };

/**
 * Another copy of the attempt comes into view. The server's may have set out before the latest answer was given, and
 * arrive after it: what is answered on the screen stays answered.
 */
export const viewWith =
  (next: ServedAttempt, notice: string | null) =>
  (before: AttemptView): AttemptView => ({
    status: "ready",
    served: before.status === "ready" ? withOwnAnswers(next, before.served) : next,
    notice,
  });
