import { describe, expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { aCandidate, aFact } from "../gates/samples/a-candidate.ts";
import type { Candidate } from "../making/candidate.ts";
import type { QuestionBody } from "../schema.ts";
import { worthwhile } from "./selection.ts";

const topic = { aliases: new Set(["Harbour Museum"]) };

const founded = aFact({
  kind: "year",
  subject: "Harbour Museum",
  relationKey: "found in",
  quote: "The Harbour Museum was founded in 1887 by Ada Brandt.",
  literal: "1887",
  value: 1887,
});

/** What is said of something else, without a time. */
function aside(importance: Fact["importance"]): Fact {
  const fact = aFact({
    kind: "name",
    subject: "Karl Stein",
    relationKey: "be",
    quote: "Karl Stein, who came last, was a friend of the Lind family.",
    literal: "Lind",
  });
  if (fact.asking.way !== "value") throw new Error("A value is asked.");
  const { askable } = fact.asking;
  return {
    ...fact,
    importance,
    asking: { way: "value", askable: { ...askable, isOnTopic: false, isTimeless: true } },
  };
}

const typed = (stem: string, key: string): QuestionBody => ({
  type: "short-answer",
  stem,
  key,
  accepted: [],
  distractors: [],
});
const cloze = (stem: string, key: string): QuestionBody => ({
  type: "cloze",
  stem,
  key,
  accepted: [],
  distractors: [],
});
const choice = (stem: string, key: string): QuestionBody => ({
  type: "multiple-choice",
  stem,
  key,
  accepted: [],
  distractors: ["Brandt", "Holm", "Vik"],
});

const ofAside = (fact: Fact) => [
  aCandidate(typed("Of which family was Karl Stein a friend?", "Lind"), fact),
  aCandidate(choice("Of which family was Karl Stein a friend?", "Lind"), fact),
  aCandidate(cloze("Karl Stein was a friend of the ____ family.", "Lind"), fact),
];

describe("what is worth a teacher’s time", () => {
  test("is what the topic did in a year, in every form", () => {
    const forms = [
      aCandidate(typed("In which year was the Harbour Museum founded?", "1887"), founded),
      aCandidate(cloze("The Harbour Museum was founded in the year ____.", "1887"), founded),
    ];
    expect([...worthwhile(forms, topic)]).toEqual(forms);
  });

  test("is no remark on somebody else, without a time", () => {
    expect(worthwhile(ofAside(aside(1)), topic).size).toBe(0);
  });

  test("is what names the topic in the question, though not in its sentence", () => {
    const stated = (stem: string) =>
      aCandidate({ type: "true-false", stem, key: "true", accepted: [], distractors: [] }, aside(1));
    const count = (candidate: Candidate) => worthwhile([candidate], topic).size;
    expect(count(stated("A friend of the Harbour Museum was the Lind family."))).toBe(1);
    expect(count(stated("A friend of Karl Stein was the Lind family."))).toBe(0);
  });

  test("is one form at least of what matters most", () => {
    expect(worthwhile(ofAside(aside(3)), topic).size).toBe(1);
  });

  test("does not depend on what else the text says", () => {
    const all = [
      ...ofAside(aside(1)),
      aCandidate(typed("In which year was the Harbour Museum founded?", "1887"), founded),
    ];
    for (const one of all) expect(worthwhile([one], topic).has(one)).toBe(worthwhile(all, topic).has(one));
  });
});
