import { expect, test } from "vitest";
import { generateCourse } from "./generate.ts";

const text = `# Coast Salt Union (CSU)

The Coast Salt Union is an organisation of salt works. It was founded in Marle in 1889 by Ada Holm.

The Union’s bureau opened in Holm in 1892 and moved to Arnby in 1911. The Union’s members number 48, and the
bureau’s first director was Karl Stein.`;

const stemsOf = (written: string): string[] =>
  generateCourse({ text: written, format: "markdown", name: "x" }).questions.map(({ body }) =>
    `${body.type} ${body.stem}`.replace(/’/gu, "'"),
  );

test("straight apostrophes ask the same as curly ones, and call the topic by the whole name", () => {
  const stems = stemsOf(text.replace(/’/gu, "'"));
  expect(stems).toEqual(stemsOf(text));
  expect(stems).toContain("cloze The Coast Salt Union's bureau opened in Holm in the year ____.");
  expect(stems.filter((stem) => stem.includes("The Union"))).toEqual([]);
});
