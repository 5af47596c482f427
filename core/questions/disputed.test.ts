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
      text: `# Orvik\n\nOrvik is a city in Norway. On 18 August 1917 the great fire left 72,000 people homeless. The mill fell. Ada Marsh planned the streets in 1920. The bridge was opened in 1927. The harbour has 40 cranes.\n\nThe ${homeless} people made homeless by the fire of 1917 were lodged in tents.\n`,
      format: "markdown",
      name: "x",
    }).questions.map(({ body }) => body.stem);
  const isTold = (stem: string) => stem.includes("72,000");
  expect(stemsOf("72,000").some(isTold)).toBe(true);
  expect(stemsOf("52,000").some(isTold)).toBe(false);
  expect(stemsOf("52,000").join()).not.toContain("52,000");
});
