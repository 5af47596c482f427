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

const goble = "Ada Holm left Marle with her husband, Jens Goble, a chemistry teacher.";

test("who the husband was is asked where the text tells of one", () => {
  expect(stemsOf(goble)).toContain("husband was");
  expect(stemsOf(goble, "She had married Goble.")).toContain("husband was");
});

test("neither of two is asked for without a word on which, and both where the year says so", () => {
  const two = stemsOf(goble, "He died of a tumor, and she married Karl Lind, an army veteran.");
  expect(two).not.toContain("husband was");
  expect(two).not.toMatch(/married (?:____|Karl Lind)\.$/mu);
  expect(stemsOf(goble, "In 1902 she married Karl Lind, an army veteran.")).toContain("1902");
});

test("of a wife and a second wife only the second is asked for", () => {
  const two = stemsOf(goble, "He died in 1907; her second husband, Karl Lind, outlived her.");
  expect(two).toContain("second husband");
  expect(two).not.toMatch(/Holm’s husband was/u);
});

test("where a husband was born makes no second one", () => {
  expect(stemsOf(goble, "Her husband was born in Bath.")).toContain("husband was");
});
