import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanced } from "./balance.ts";
import { generateCourse } from "./generate.ts";
import type { GeneratedQuestion } from "./generated.ts";

/** A text with sections, in which each has facts, a list and events of its own. */
const text = `# Harbour Museum

The Harbour Museum was founded in 1887 by Ada Brandt. It has its seat in Bergen and employs 34 people.

## History

The museum moved to Oslo in 1931. The museum bought the steamer Tern in 1938. The museum was closed in 1944.

## Rooms

The Harbour Museum has 12 rooms. The Long Hall was painted by Marta Ruiz in 1902.`;

const courseOf = (text: string) => generateCourse({ text, format: "markdown", name: "x" });
const idsIn = (text: string) => new Set(courseOf(text).questions.map(({ id }) => id));

/** Sentences that say nothing of what the texts are about, each with facts of its own. */
const strange = fc.constantFrom(
  "The Tern Bridge in Arnby was opened on 4 May 1931.",
  "Arnby has 4,120 lamp posts.",
  "The Salt Guild of Arnby was founded in 1702 by Ada Brandt.",
  "Nothing else is known of it.",
);

describe("the identity of a question", () => {
  test("stays when something is added in a section of its own, before or behind", () => {
    fc.assert(
      fc.property(fc.array(strange, { minLength: 1, maxLength: 3 }), (added) => {
        const section = `## Elsewhere\n\n${added.join("\n\n")}`;
        const before = [...idsIn(text)];
        const [behind, early] = [
          idsIn(`${text}\n\n${section}`),
          idsIn(text.replace("## History", `${section}\n\n## History`)),
        ];
        expect(before.filter((id) => !behind.has(id) || !early.has(id))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test("stays when a value changes, and the question becomes another version", () => {
    const text = (year: string) => `# Harbour Museum\n\nThe Harbour Museum was founded in ${year} by Ada Brandt.`;
    const [old, now] = [courseOf(text("1887")), courseOf(text("1889"))];
    const typed = ({ questions }: typeof old) => questions.find(({ body }) => body.type === "numeric");
    expect(typed(now)?.id).toBe(typed(old)?.id);
    expect([typed(old)?.body.key, typed(now)?.body.key]).toEqual(["1887", "1889"]);
  });

  test("does not depend on another wording of the same", () => {
    const text = (verb: string) => `# Harbour Museum\n\nThe Harbour Museum was ${verb} in 1887 by Ada Brandt.`;
    const ids = (verb: string) => courseOf(text(verb)).questions.map(({ id }) => id);
    expect(ids("established")).toEqual(ids("founded"));
  });

  test("is another for each form of a fact", () => {
    const { questions } = courseOf(text);
    expect(questions.length).toBeGreaterThan(20);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
});

const aQuestion = (
  n: number,
  type: "cloze" | "numeric" | "true" | "false",
  fact = `f${String(n)}`,
): GeneratedQuestion => ({
  id: `q-${type}-${String(n).padStart(3, "0")}`,
  factIds: [fact],
  body:
    type === "true" || type === "false"
      ? { type: "true-false", stem: "It is.", key: type, accepted: [], distractors: [] }
      : { type, stem: "____", key: "1", accepted: [], distractors: [] },
  topic: "",
  proof: { start: 0, end: 1, quote: "x" },
  importance: 2,
});

describe("balance", () => {
  test("leaves no answer of true and false right for more than 70 %", () => {
    const all = Array.from({ length: 13 }, (_, n) => aQuestion(n, n < 3 ? "false" : "true"));
    const { kept, surplus } = balanced(all, []);
    const share = kept.filter(({ body }) => body.key === "true").length / kept.length;
    expect(share).toBeLessThanOrEqual(0.7);
    expect(surplus.map(({ gate }) => gate)).toEqual(surplus.map(() => "too-many-true"));
    expect(kept.length + surplus.length).toBe(all.length);
  });

  test("leaves out a statement of a fact that is asked otherwise before one that alone asks its fact", () => {
    const statements = Array.from({ length: 8 }, (_, n) => aQuestion(n, n < 3 ? "false" : "true"));
    const all = [
      ...statements,
      aQuestion(8, "true"),
      aQuestion(9, "true"),
      aQuestion(10, "true"),
      aQuestion(20, "numeric", "f7"),
    ];
    const [first] = balanced(all, []).surplus;
    expect(first?.question.factIds).toEqual(["f7"]);
  });

  test("leaves no form more than half of all, as long as another form asks the same", () => {
    const gaps = Array.from({ length: 12 }, (_, n) => aQuestion(n, "cloze"));
    const typed = Array.from({ length: 8 }, (_, n) => aQuestion(n, "numeric"));
    const { kept } = balanced([...gaps, ...typed], []);
    expect(kept.filter(({ body }) => body.type === "cloze")).toHaveLength(8);
    expect(new Set(kept.flatMap(({ factIds }) => factIds)).size).toBe(12);
  });

  test("leaves one question at least of each fact that is asked in two forms, each of them too many", () => {
    const gaps = Array.from({ length: 12 }, (_, n) => aQuestion(n, "cloze"));
    const statements = gaps.slice(0, 8).map((_, n) => aQuestion(20 + n, n < 1 ? "false" : "true", `f${n}`));
    const { kept } = balanced([...gaps, ...statements], []);
    expect(new Set(kept.flatMap(({ factIds }) => factIds)).size).toBe(12);
  });
});
