import { expect, test } from "vitest";
import { generateCourse } from "./generate.ts";

const askedOf = (length: string): string[] => {
  const text = `# Tern Bridge\n\nThe Tern Bridge is a bridge in Devon. The Tern Bridge is 638 metres long. It was opened in 1927.\n\n| Fact | Value |\n| --- | --- |\n| Length | ${length} |\n| Towers | 4 |\n| Architect | Ada Marsh |\n`;
  return generateCourse({ text, format: "markdown", name: "x" }).questions.flatMap(({ body: { key, stem } }) =>
    /\blong\b|\blength\b/iu.test(stem) ? [String(key)] : [],
  );
};

test("neither of two values that a sentence and a table give for one thing is asked", () => {
  expect(askedOf("638 m").length).toBeGreaterThan(0);
  expect(askedOf("683 m")).toEqual([]);
});

test("nor is anything else asked in words that give such a figure", () => {
  const stemsOf = (homeless: string) =>
    generateCourse({
      text: `# Orvik\n\nOrvik is a city in Norway. On 4 May 1871 the great flood left 3,100 people homeless. The mill fell. Ada Marsh planned the streets in 1880. The bridge was opened in 1887. The harbour has 40 cranes.\n\nThe ${homeless} people made homeless by the flood of 1871 slept in barns.\n`,
      format: "markdown",
      name: "x",
    }).questions.map(({ body }) => body.stem);
  const isTold = (stem: string) => stem.includes("3,100");
  expect(stemsOf("3,100").some(isTold)).toBe(true);
  expect(stemsOf("2,400").some(isTold)).toBe(false);
  expect(stemsOf("2,400").join()).not.toContain("2,400");
});
