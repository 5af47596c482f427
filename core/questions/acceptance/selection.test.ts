import { describe, expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { aCandidate, aFact } from "../gates/samples/a-candidate.ts";
import type { QuestionBody } from "../schema.ts";
import { worthwhile } from "./selection.ts";

const topic = { name: "Harbour Museum", type: "organisation", aliases: new Set(["Harbour Museum"]) } as const;

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
    subject: "guide",
    relationKey: "be",
    quote: "The guide, who came last, was a friend of the Lind family.",
    literal: "Lind",
  });
  if (fact.asking.way !== "value") throw new Error("A value is asked.");
  const { askable } = fact.asking;
  return {
    ...fact,
    importance,
    asking: { way: "value", askable: { ...askable, isOnTopic: false, isTimeless: false } },
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
  aCandidate(typed("Of which family was the guide a friend?", "Lind"), fact),
  aCandidate(choice("Of which family was the guide a friend?", "Lind"), fact),
  aCandidate(cloze("The guide was a friend of the ____ family.", "Lind"), fact),
];

describe("what is worth a teacher’s time", () => {
  test("is what the topic did in a year, in every form", () => {
    const forms = [
      aCandidate(typed("In which year was the Harbour Museum founded?", "1887"), founded),
      aCandidate(cloze("The Harbour Museum was founded in the year ____.", "1887"), founded),
    ];
    expect([...worthwhile(forms, topic)]).toEqual(forms);
  });

  test("is one form at most of a remark on somebody else, without a time, and none where it matters little", () => {
    expect(worthwhile(ofAside(aside(2)), topic).size).toBe(1);
    expect(worthwhile(ofAside(aside(1)), topic).size).toBe(0);
  });

  test("is what names the topic in the question, though not in its sentence", () => {
    const count = (stem: string) => worthwhile([aCandidate(cloze(stem, "Lind"), aside(2))], topic).size;
    expect(count("A friend of the Harbour Museum, and a guest, was the ____ family.")).toBe(1);
    expect(count("A friend of the guide, and a guest, was the ____ family.")).toBe(0);
  });

  test("is one form at least of what matters most", () => {
    expect(worthwhile(ofAside(aside(3)), topic).size).toBe(1);
  });

  test("is a form that asks for the value rather than a statement of it", () => {
    const stated = aCandidate(
      {
        type: "true-false",
        stem: "The guide was a friend of the Lind family.",
        key: "true",
        accepted: [],
        distractors: [],
      },
      aside(3),
    );
    const kept = worthwhile([stated, ...ofAside(aside(3))], topic);
    expect([...kept].some(({ body }) => body.type !== "true-false")).toBe(true);
  });

  test("is what asks several facts at once, since too little of that was judged", () => {
    const [first] = ofAside(aside(1));
    if (!first) throw new Error("There are forms.");
    expect(worthwhile([{ ...first, facts: [...first.facts, founded] }], topic).size).toBe(1);
  });

  test("does not depend on what else the text says", () => {
    const all = [
      ...ofAside(aside(1)),
      aCandidate(typed("In which year was the Harbour Museum founded?", "1887"), founded),
    ];
    for (const one of all) expect(worthwhile([one], topic).has(one)).toBe(worthwhile(all, topic).has(one));
  });
});
