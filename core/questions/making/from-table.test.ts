import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";

const stems = (...table: readonly string[]): readonly string[] => {
  const intro = "# Holm Union\n\nThe Holm Union is a union of mills. It was founded in 1902.\n\n## Figures\n\n";
  const rows = table.map((row) => `| ${row} |\n`);
  const { questions } = generateCourse({ text: `${intro}${rows.join("")}`, format: "markdown", name: "x" });
  return questions.flatMap(({ body }) => (body.type === "matching" ? [body.stem] : []));
};

test("a column whose header is one congress names congresses", () => {
  const rows = ["11th | Leeds", "12th | Turin", "13th | Ghent", "14th | Basle"];
  expect(stems("Congress | Host", "--- | ---", ...rows).join()).toContain("match these congresses with their hosts.");
});

test("a year beside what the rows are stays beside it", () => {
  const rows = ["Norway | £6.2 million", "Sweden | £4.4 million", "Denmark | £2.1 million", "Iceland | £1.9 million"];
  expect(stems("Contributor (1998) | Assessment", "--- | ---", ...rows).join()).toContain(
    "match these contributors of 1998 with their assessment.",
  );
});
