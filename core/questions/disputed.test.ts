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
