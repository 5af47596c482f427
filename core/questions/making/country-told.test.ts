import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";
import { isPlaceTold } from "./country-told.ts";

test.each([
  ["Leeds", "Holm GB"],
  ["Chicago", "Holm America"],
  ["Gothenburg", "the Swedish Holm Union"],
  ["Denmark", "the Danish Mill Society"],
])("%s is told by “%s”", (place, words) => {
  expect(isPlaceTold(place, words)).toBe(true);
});

test.each([
  ["Leeds", "Holm Norway"],
  ["Chicago", "Holm South America"],
  ["Orrin", "Holm GB"],
])("%s is not told by “%s”", (place, words) => {
  expect(isPlaceTold(place, words)).toBe(false);
});

const branches = [
  "Holm GB | Leeds",
  "Holm Sweden | Malmö",
  "Holm Norway | Bergen",
  "Holm Italia | Turin",
  "Holm Berg | Ghent",
];
const text = `# Holm Union\n\nThe Holm Union is a union of mills. It was founded in 1902.\n\n## Branches\n\n| Branch | Head office |\n| --- | --- |\n${branches.map((row) => `| ${row} |\n`).join("")}`;
const { questions } = generateCourse({ text, format: "markdown", name: "x" });

test("a seat is chosen among cities of the country that its bearer names", () => {
  const found = questions.flatMap(({ body }) =>
    body.type === "multiple-choice" && body.key === "Bergen" ? body.distractors : [],
  );
  expect(found).toHaveLength(3);
  expect(found.join()).not.toMatch(/Leeds|Malmö|Turin|Ghent/u);
});

test("nobody matches branches with seats whose countries they name", () => {
  expect(questions.filter(({ body }) => body.type === "matching")).toEqual([]);
});
