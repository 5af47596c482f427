import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";

const stemsOf = (header: string): string => {
  const rows = [
    ["Ada Holm", "widow"],
    ["Karl Holm", "son"],
    ["Ina Marsh", "niece"],
    ["Olaf Stein", "grandson"],
  ];
  const table = [["Head", header], ["---", "---"], ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const text = `# Orrin Fair\n\nThe Orrin Fair is a fair in Norway.\n\n${table}\n`;
  return generateCourse({ text, format: "markdown", name: "x" })
    .questions.map(({ body }) => body.stem)
    .join("\n");
};

test("a column that says who somebody is to somebody is asked for as what one was to the other", () => {
  expect(stemsOf("Relation to Peer Holm")).toContain("what was Ada Holm to Peer Holm?");
  expect(stemsOf("Relation to Peer Holm")).toContain("match these heads with their relations to Peer Holm.");
});

test.each(["Relationship", "Relation", "Relation to the founder"])(
  "“%s” alone says nothing of which one asks",
  (header) => {
    expect(stemsOf(header)).not.toMatch(/Ada Holm|Karl Holm|relation/u);
  },
);
