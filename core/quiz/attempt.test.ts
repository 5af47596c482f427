import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionId } from "../base/ids.ts";
import type { Verdict } from "../questions/schema.ts";
import { attemptState, withAnswer, type Attempt } from "./attempt.ts";
import { scoreOf } from "./score.ts";
import type { Mode, SavedAnswer } from "./schema.ts";

const ids = ["a", "b", "c"].map((id) => id as QuestionId);

const started = (mode: Mode): Attempt => ({
  mode,
  plan: ids.map((questionId) => ({ questionId, version: 1 })),
  answers: [],
  isSubmitted: false,
});

const answer = (n: number, revision = 1, verdict: Verdict | null = null): SavedAnswer => ({
  questionId: ids[n] ?? ("elsewhere" as QuestionId),
  response: { type: "short-answer", text: `revision ${revision}` },
  revision,
  verdict,
});

const given = (attempt: Attempt, ...answers: SavedAnswer[]) => answers.reduce(withAnswer, attempt);

describe("an attempt", () => {
  test("goes on at the first question without an answer", () => {
    expect(attemptState(started("practice"))).toEqual({ status: "open", at: 0, answered: 0 });
    expect(attemptState(given(started("practice"), answer(0), answer(2)))).toEqual({
      status: "open",
      at: 1,
      answered: 2,
    });
  });

  test("a practice ends with its last answer, an exam waits to be handed in", () => {
    const all = [answer(0), answer(1), answer(2)];
    expect(attemptState(given(started("practice"), ...all))).toEqual({ status: "submitted" });
    expect(attemptState(given(started("exam"), ...all))).toEqual({ status: "answered" });
    expect(attemptState({ ...started("exam"), isSubmitted: true })).toEqual({ status: "submitted" });
  });

  test("in an exam a mind may be changed, in a practice the judged answer stays", () => {
    expect(given(started("exam"), answer(0, 1), answer(0, 2)).answers).toEqual([answer(0, 2)]);
    expect(given(started("practice"), answer(0, 1), answer(0, 2)).answers).toEqual([answer(0, 1)]);
  });

  test("takes nothing after it was handed in, and no answer to another quiz", () => {
    const submitted = { ...started("exam"), isSubmitted: true };
    expect(given(submitted, answer(0))).toBe(submitted);
    expect(given(started("exam"), answer(7)).answers).toEqual([]);
  });

  test("an exam is blind to the order and repetition in which answers arrive", () => {
    const sent = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 5 })), { maxLength: 12 });
    const sorted = ({ answers }: Attempt) => [...answers].sort((a, b) => (a.questionId < b.questionId ? -1 : 1));
    fc.assert(
      fc.property(sent, fc.nat(), (list, turn) => {
        const answers = list.map(([n, revision]) => answer(n, revision));
        const at = answers.length ? turn % answers.length : 0;
        const other = [...answers.slice(at), ...answers, ...answers.slice(0, at)].reverse();
        expect(sorted(given(started("exam"), ...other))).toEqual(sorted(given(started("exam"), ...answers)));
      }),
    );
  });
});

test("the score counts shares, and what is not judged as unanswered", () => {
  const attempt = given(
    started("practice"),
    answer(0, 1, { outcome: "right", how: "slip" }),
    answer(1, 1, { outcome: "partly", share: 0.5 }),
  );
  expect(scoreOf(attempt)).toEqual({
    points: 1.5,
    outOf: 3,
    results: [
      { questionId: "a", result: "right" },
      { questionId: "b", result: "partly" },
      { questionId: "c", result: "unanswered" },
    ],
  });
});
