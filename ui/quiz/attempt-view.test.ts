import { expect, test } from "vitest";
import type { AttemptId, QuestionId } from "#core/base/ids.ts";
import type { ServedAttempt } from "#core/quiz/served.ts";
import { viewWith, type AttemptView } from "./attempt-view.ts";

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

const [first, second] = [uuid(1) as QuestionId, uuid(2) as QuestionId];

const answered = (...given: readonly QuestionId[]): ServedAttempt => ({
  ...{ id: uuid(9) as AttemptId, profile: { slug: "mills", title: "Mills" }, conceals: false, questions: [] },
  attempt: {
    ...{ mode: "practice", isSubmitted: false },
    plan: [first, second].map((questionId) => ({ questionId, version: 1 })),
    answers: given.map((questionId) => ({
      ...{ questionId, response: { type: "unknown" }, revision: 1, verdict: { outcome: "wrong" } },
    })),
  },
});

test("a copy that set out before an answer was given does not take the answer away again", () => {
  const shown: AttemptView = { status: "ready", served: answered(first, second), notice: null };
  const view = viewWith(answered(first), null)(shown);
  expect(view).toMatchObject({ served: answered(first, second) });
  expect(viewWith(answered(first), null)({ status: "loading" })).toMatchObject({ served: answered(first) });
});
