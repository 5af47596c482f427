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

test("states joined, and nobody joined them", () => {
  const rows = ["Norway | 1902", "Sweden | 1904", "Jamaica | 1962", "Iceland | 1968", "Trinidad and Tobago | 1970"];
  expect(stems("State | Joined", "--- | ---", ...rows).join()).toContain("with the years in which they joined.");
  expect(stems("State | Admitted", "--- | ---", ...rows).join()).toContain("in which they were admitted.");
});

test("a state of two names is one state", () => {
  const rows = ["Norway | 1902", "Sweden | 1904", "Jamaica | 1962", "Trinidad and Tobago | 1970"];
  const text = `# Holm Union\n\nThe Holm Union is a union of states.\n\n| Member state | Year of joining |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join("")}`;
  const all = generateCourse({ text, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(all.join()).toContain("did Trinidad and Tobago join");
  expect(all.join()).not.toContain("the state");
});

test("years are matched as years, and as no origin", () => {
  const rows = ["Tern Club | 1902", "Lind Club | 1904", "Marle Club | 1962", "Bath Club | 1968"];
  expect(stems("Club | Origin", "--- | ---", ...rows)).toEqual([]);
  expect(stems("Club | Foundation", "--- | ---", ...rows).join()).toContain(
    "match these clubs with the years of their foundation.",
  );
});

test("rows are matched with prices and counts only where one says so", () => {
  const rows = [
    "Tern Maid | £6 | £10 | 3",
    "Lind Maid | £4 | £20 | 4",
    "Orrin Maid | £2 | £30 | 5",
    "Wick Maid | £1 | £40 | 6",
  ];
  const all = stems("Ferry | Ticket | Chairs | Shops", "--- | --- | --- | ---", ...rows);
  expect(all).toHaveLength(1);
  expect(all.join()).toContain("match these ferries with the price of the ticket for each.");
});
