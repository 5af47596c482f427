import { expect, test } from "vitest";
import { generateCourse } from "./generate.ts";

const stemsOf = (...sentences: readonly string[]): string[] =>
  generateCourse({
    text: `# Alder League\n\nThe Alder League is a league of clubs in Solvik.\n\n${sentences.join("\n\n")}\n`,
    format: "markdown",
    name: "x",
  }).questions.map(({ body }) => body.stem);

test("what the text answers in two ways is not asked, in no form", () => {
  expect(stemsOf("The Alder League won 34 cups.").join()).toContain("cups");
  expect(stemsOf("The Alder League won 34 cups.", "The Alder League won 47 cups.").join()).not.toContain("cups");
});
