import { expect, test } from "vitest";
import { aCourse, aGold, aQuestion, proofOf, text, typed } from "./a-course.ts";
import { reportOf } from "./report.ts";
import type { Shelf, Trial } from "./samples.ts";
import { scoreOf } from "./score.ts";
import { shareAsked, shareOfAllAsked, totalsOf } from "./totals.ts";

const aTrial = (shelf: Shelf, key: string): Trial => ({
  slug: `${shelf}-museum`,
  shelf,
  source: { text, format: "plain", name: "blue-museum" },
  gold: aGold({
    facts: [
      {
        id: "f01",
        importance: 3,
        subject: "Blue Museum",
        relation: "was founded in",
        value: "1874",
        accepted: [],
        proof: proofOf("in 1874"),
      },
    ],
  }),
  course: aCourse([aQuestion(typed("In which year was the Blue Museum founded?", key), "in 1874")]),
});

test("adds figures up", () => {
  const totals = totalsOf([scoreOf(aTrial("open", "1874")), scoreOf(aTrial("open", "1875"))]);
  expect(totals.recall[3]).toEqual({ gold: 2, found: 1, asked: 1 });
  expect(shareAsked(totals, 3)).toBe(0.5);
  expect(shareAsked(totals, 1)).toBe(1);
  expect(shareOfAllAsked(totals)).toBe(0.5);
  expect(totals.forms).toEqual({ "short-answer": 2 });
  expect(totals.proofs).toEqual({ all: 2, literal: 2 });
});

test("counts a proof that is not in the text", () => {
  const trial = aTrial("open", "1874");
  const questions = trial.course.questions.map((question) => ({
    ...question,
    proof: { ...question.proof, quote: "in 1875" },
  }));
  expect(scoreOf({ ...trial, course: aCourse(questions) }).proofs).toEqual({ all: 1, literal: 0 });
});

test("tells figures and no words of a locked profile", () => {
  const report = reportOf([{ score: scoreOf(aTrial("locked", "1874")), milliseconds: 3 }]);
  expect(report).toContain("locked-museum");
  expect(report).toContain("100 %");
  expect(report).not.toMatch(/1874|Blue|Ada|Oslo/u);
});
