import { expect, test } from "vitest";
import { generateCourse } from "./generate.ts";

const stemsOf = (...sentences: readonly string[]): string =>
  generateCourse({
    text: `# Ada Holm\n\nAda Holm was a Danish painter. She was born in Oslo. ${sentences.join(" ")}\n`,
    format: "markdown",
    name: "x",
  })
    .questions.map(({ body }) => body.stem)
    .join("\n");

const berg = "Ada Holm left Marle with her husband, Jens Berg, a music teacher.";

test("who the husband was is asked where the text tells of one", () => {
  expect(stemsOf(berg)).toContain("husband was");
  expect(stemsOf(berg, "She had married Berg.")).toContain("husband was");
});

test("neither of two is asked for without a word on which, and both where the year says so", () => {
  const two = stemsOf(berg, "He died in a storm, and she married Karl Lind, a ferryman.");
  expect(two).not.toContain("husband was");
  expect(two).not.toMatch(/married (?:____|Karl Lind)\.$/mu);
  expect(stemsOf(berg, "In 1902 she married Karl Lind, a ferryman.")).toContain("1902");
});

test("of a wife and a second wife only the second is asked for", () => {
  const two = stemsOf(berg, "He died in 1911; her second husband, Karl Lind, outlived her.");
  expect(two).toContain("second husband");
  expect(two).not.toMatch(/Holm’s husband was/u);
});

test("where a husband was born makes no second one", () => {
  expect(stemsOf(berg, "Her husband was born in Bath.")).toContain("husband was");
});
