import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOf } from "../text/format.ts";
import { generateCourse, type GeneratedCourse } from "./generate.ts";
import { gradeResponse } from "./grade.ts";
import { questionBody, type QuestionBody, type Response } from "./schema.ts";

const library = readdirSync("content").map((slug) => {
  const text = readFileSync(`content/${slug}/profile.md`, "utf8");
  return { slug, text, course: generateCourse({ text, format: "markdown", name: slug }) };
});

function rightAnswer(body: QuestionBody): Response {
  switch (body.type) {
    case "short-answer":
    case "numeric":
    case "cloze":
      return { type: body.type, text: body.key };
    case "multiple-choice":
      return { type: body.type, chosen: body.key };
    case "multiple-response":
      return { type: body.type, chosen: body.key };
    case "true-false":
      return { type: body.type, chosen: body.key };
    case "ordering":
      return { type: body.type, order: body.key };
    case "matching":
      return { type: body.type, pairs: body.key };
  }
}

/** What holds of every course, whatever its text. */
function expectContract({ facts, questions }: GeneratedCourse, text: string): void {
  const ids = new Set(facts.map(({ id }) => id));
  expect(ids.size).toBe(facts.length);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { proof, place } of facts) {
    expect(text.slice(proof.start, proof.end)).toBe(proof.quote);
    expect(place.start).toBeGreaterThanOrEqual(proof.start);
    expect(place.end).toBeLessThanOrEqual(proof.end);
  }
  for (const { body, factIds, proof } of questions) {
    expect(questionBody.parse(body)).toEqual(body);
    expect(factIds.length).toBeGreaterThan(0);
    expect(factIds.every((id) => ids.has(id))).toBe(true);
    expect(text.slice(proof.start, proof.end)).toBe(proof.quote);
    expect(gradeResponse(body, rightAnswer(body))).toMatchObject({ outcome: "right" });
  }
}

describe.each(library)("the course of $slug", ({ text, course }) => {
  test("keeps the contract", () => {
    expect(course.questions.length).toBeGreaterThan(40);
    expectContract(course, text);
  });

  test("has five forms or more, and no two questions that ask the same in the same words", () => {
    const { questions } = course;
    expect(new Set(questions.map(({ body }) => body.type)).size).toBeGreaterThanOrEqual(5);
    const asked = questions.map(({ body }) => `${body.type} ${body.stem} ${JSON.stringify(body.key)}`);
    expect(asked.filter((one, i) => asked.indexOf(one) !== i)).toEqual([]);
  });

  test("is the same each time, and with other line ends but for the offsets", () => {
    const source = { text, format: "markdown" as const, name: "x" };
    expect(generateCourse(source).questions).toEqual(course.questions);
    const other = generateCourse({ ...source, text: text.replaceAll("\n", "\r\n") });
    expect(other.questions.map(({ id, body }) => ({ id, body }))).toEqual(
      course.questions.map(({ id, body }) => ({ id, body })),
    );
    expectContract(other, text.replaceAll("\n", "\r\n"));
  });

  test("never offers a wrong answer that is right", () => {
    for (const { body } of course.questions) {
      if (body.type !== "multiple-choice") continue;
      for (const lure of body.distractors)
        expect(
          gradeResponse(
            { ...body, type: "short-answer", accepted: [], distractors: [] },
            { type: "short-answer", text: lure },
          ),
        ).not.toMatchObject({ outcome: "right" });
    }
  });
});

describe("any text", () => {
  const sentence = fc.constantFrom(
    "The Danube Commission was founded in 1948.",
    "It has 12 members, e.g. Austria.",
    "<b>In 1956, Dr. A. B. Müller</b> moved to Geneva &amp; stayed.",
    "| Year | Name |\n| --- | --- |\n| 1951 | First |\n| 1952 | Second |",
    "- one\n- two\n- three",
    "# Heading ____ with a gap",
    "“An unclosed quotation, 3.5 % of 1,000 (and a bracket",
    "\u0000\uFFFD\u202E 👩‍👩‍👧 ١٩٥١ 年",
    "It It It was was founded founded in in 1951 1951 by by by.",
    "<script>document.write('founded in 1951')</script><!-- 1952 -->",
  );
  const text = fc
    .array(fc.oneof(sentence, fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 12 })
    .chain((parts) => fc.constantFrom(parts.join(" "), parts.join("\n\n"), parts.join("\r\n")));

  test.each(["plain", "markdown", "html"] as const)("as %s is read without harm, and keeps the contract", (format) => {
    fc.assert(
      fc.property(text, (text) => expectContract(generateCourse({ text, format, name: "any" }), text)),
      { numRuns: 60 },
    );
  });

  test("asks the text, and not the world, for a figure of its day", () => {
    const text =
      "# Ferry Union\n\nThe Ferry Union has 240 member ports. In 1990, the Ferry Union had 90 member ports.\n";
    const { questions } = generateCourse({ text, format: "markdown", name: "ferries" });
    const stemsOf = (key: string) => questions.flatMap(({ body }) => (body.key === key ? [body.stem] : []));
    expect(stemsOf("240").length).toBeGreaterThan(1);
    expect(stemsOf("240").every((stem) => stem.startsWith("According to the text, "))).toBe(true);
    expect(stemsOf("90").some((stem) => stem.startsWith("According to the text, "))).toBe(false);
  });

  test("what somebody else is to have told is asked as that account alone", () => {
    const text =
      "# Arnby\n\nArnby is a town in Devon.\n\nAccording to the census of 1901, Arnby has 240 weavers. According to Brandt, Olaf Holm founded Arnby in 997.\n";
    const { questions } = generateCourse({ text, format: "markdown", name: "arnby" });
    const stems = questions
      .filter(({ proof }) => proof.quote.startsWith("According"))
      .map(({ body: { stem } }) => stem);
    expect(stems.length).toBeGreaterThan(2);
    expect(stems.every((stem) => stem.match(/according to (?:the census|Brandt)/giu)?.length === 1)).toBe(true);
    expect(stems.some((stem) => /according to the text/iu.test(stem))).toBe(false);
  });

  test("without facts gives empty lists", () => {
    expect(generateCourse({ text: "Hello. How nice it is here!", format: "plain", name: "x" })).toMatchObject({
      facts: [],
      questions: [],
    });
  });

  test("is told apart by its name or its beginning", () => {
    expect([formatOf("a.md", "x"), formatOf("a.htm", "x"), formatOf("a", "<!doctype html><p>x")]).toEqual([
      ...["markdown", "html", "html"],
    ]);
  });
});
