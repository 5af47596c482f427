import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import type { QuestionId } from "../base/ids.ts";
import type { QuestionBody } from "../questions/schema.ts";
import { selectQuestions } from "./select.ts";
import type { Blueprint } from "./schema.ts";

const numbered = (n: number): QuestionId => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as QuestionId;

const typed = (stem: string, key: string): QuestionBody => ({
  type: "short-answer",
  stem,
  key,
  accepted: [],
  distractors: [],
});

const statement = (stem: string): QuestionBody => ({
  type: "true-false",
  stem,
  key: "true",
  accepted: [],
  distractors: [],
});

const aQuestion = (n: number, changes: { body?: QuestionBody; topic?: string; factKeys?: string[] } = {}) => ({
  id: numbered(n),
  version: 1,
  body: typed(`Question ${n}?`, `key${n}`),
  topic: "Beginnings",
  factKeys: [`fact${n}`],
  importance: 2,
  ...changes,
});

const aBlueprint = (changes: Partial<Blueprint> = {}): Blueprint => ({
  mode: "practice",
  count: 10,
  topics: [],
  kinds: [],
  seed: "a",
  ...changes,
});

describe("selectQuestions", () => {
  test("takes one form of a fact", () => {
    const questions = [
      aQuestion(1, { factKeys: ["same"] }),
      aQuestion(2, { factKeys: ["same"], body: statement("It is so.") }),
    ];
    expect(selectQuestions(questions, aBlueprint())).toHaveLength(1);
  });

  test("takes only the kinds and topics that are asked for", () => {
    const questions = [
      aQuestion(1, { body: statement("One.") }),
      aQuestion(2, { topic: "Later", body: statement("Two.") }),
      aQuestion(3, { topic: "Later" }),
    ];
    const plan = selectQuestions(questions, aBlueprint({ kinds: ["true-false"], topics: ["Later"] }));
    expect(plan.map(({ questionId }) => questionId)).toEqual([numbered(2)]);
  });

  test("leaves out a question whose stem tells another’s answer, where there is a choice", () => {
    const questions = [
      aQuestion(1, { body: typed("Where is its seat?", "Geneva") }),
      aQuestion(2, { body: typed("How many people work in Geneva?", "400") }),
      aQuestion(3),
    ];
    const both = new Set([numbered(1), numbered(2)]);
    for (const seed of ["a", "b", "c", "d"]) {
      const plan = selectQuestions(questions, aBlueprint({ count: 2, seed }));
      expect(plan.filter(({ questionId }) => both.has(questionId))).toHaveLength(1);
    }
  });

  test("rather asks fewer than one that gives away another, by a figure or in a set", () => {
    const questions = [
      aQuestion(1, { body: typed("How many states are members?", "22") }),
      aQuestion(2, { body: typed("Where did the 22 states meet?", "Bern") }),
    ];
    expect(selectQuestions(questions, aBlueprint())).toHaveLength(1);
    const set: QuestionBody = {
      type: "ordering",
      stem: "Put these events in order.",
      key: ["The museum opened in Bern", "It moved", "It closed"],
      accepted: [],
      distractors: [],
    };
    const other = aQuestion(3, { body: typed("Where did the museum open?", "Bern") });
    expect(selectQuestions([aQuestion(4, { body: set }), other], aBlueprint())).toHaveLength(1);
  });

  test("does not take a figure for told where it is a part of another", () => {
    const questions = [
      aQuestion(1, { body: typed("How many states are members?", "22") }),
      aQuestion(2, { body: typed("Where did 220 states meet?", "Bern") }),
    ];
    expect(selectQuestions(questions, aBlueprint())).toHaveLength(2);
  });

  test("takes at most 15 % of true and false, unless nothing else is wanted", () => {
    const statements = Array.from({ length: 30 }, (_, n) => aQuestion(n, { body: statement(`Number ${n} is so.`) }));
    const others = Array.from({ length: 30 }, (_, n) => aQuestion(100 + n));
    const all = [...statements, ...others];
    const isStatement = new Set(statements.map(({ id }) => id));
    for (const count of [5, 10, 20]) {
      const plan = selectQuestions(all, aBlueprint({ count }));
      expect(plan).toHaveLength(count);
      expect(plan.filter(({ questionId }) => isStatement.has(questionId)).length).toBeLessThanOrEqual(count * 0.15);
    }
    expect(selectQuestions(all, aBlueprint({ kinds: ["true-false"] }))).toHaveLength(10);
  });

  test("gives the same quiz for the same seed, in whatever order the questions come", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (seed, count) => {
        const questions = Array.from({ length: 9 }, (_, n) => aQuestion(n));
        const blueprint = aBlueprint({ seed, count });
        const plan = selectQuestions(questions, blueprint);
        expect(plan).toHaveLength(Math.min(count, 9));
        expect(selectQuestions([...questions].reverse(), blueprint)).toEqual(plan);
      }),
    );
  });
});
