import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeText } from "../text/decode.ts";
import { formatOf } from "../text/format.ts";
import { gates } from "./gates.ts";
import { concerning } from "./gates/concerning.ts";
import type { Candidate } from "./making/candidate.ts";
import { generateCourse, type GeneratedCourse } from "./generate.ts";

const profiles = ["content", "evaluation/open"].flatMap((shelf) =>
  readdirSync(shelf).flatMap((slug) =>
    readdirSync(`${shelf}/${slug}`).flatMap((name) =>
      /^profile\.(?:md|txt|html)$/u.test(name) ? [`${shelf}/${slug}/${name}`] : [],
    ),
  ),
);

function courseOf(file: string): GeneratedCourse {
  const decoded = decodeText(readFileSync(file));
  if ("problem" in decoded) throw new Error(`${file} is ${decoded.problem}.`);
  return generateCourse({ text: decoded.text, format: formatOf(file, decoded.text), name: file });
}

function candidatesOf({ facts, questions, rejected }: GeneratedCourse): Candidate[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [...questions, ...rejected].map(({ body, factIds }) => ({
    body,
    facts: factIds.flatMap((id) => byId.get(id) ?? []),
  }));
}

test("no gate would refuse a question that it is not shown", () => {
  const concernedOf = concerning(gates);
  const missed = profiles.flatMap((file) => {
    const course = courseOf(file);
    const candidates = candidatesOf(course);
    const surroundings = { topic: course.topic, disputed: new Set<string>(), people: [] };
    return [...concernedOf(candidates)].flatMap(([gate, shown]) => {
      const seen = new Set(shown);
      return candidates
        .filter((candidate) => !seen.has(candidate) && gate.refuses(candidate, surroundings))
        .map(({ body: { stem } }) => `${gate.name}: ${stem}`);
    });
  });
  expect(missed).toEqual([]);
});
