import { expect, test } from "vitest";
import { generateCourse } from "../../questions/generate.ts";

const subjectsOf = (sentence: string): string[] => {
  const text = `# Ada Brandt\n\nAda Brandt was a Norwegian weaver. ${sentence} She wove for 34 years and died in 1987.\n`;
  return generateCourse({ text, format: "markdown", name: "x" }).facts.flatMap(({ asking }) =>
    asking.way === "value" ? [`${asking.askable.statement.before}${asking.askable.answer.text}`] : [],
  );
};

test.each([
  ["In 1940 she was born in Ihle, a village in the hills of Norway.", "Ihle is a village"],
  ["In 1940 she was born in Ihle, a village in Norway, which was then poor.", "Ihle is a village"],
  ["In 1840 she was born in Ihle, a small village in the hills of Norway.", "Ihle was a small village"],
  ["In 1940 she was born in Ihle, a village in the hills of Norway that is lost.", "Ihle was a village"],
  ["In 1340 she was born in Ihle, a village in the hills of Norway.", "Ihle was a village"],
])("%s", (sentence, said) => {
  expect(subjectsOf(sentence).join(" | ")).toContain(said);
});
