import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";

const responsesTo = (text: string) =>
  generateCourse({ text, format: "markdown", name: "x" }).questions.flatMap(({ body }) =>
    body.type === "multiple-response" ? [body] : [],
  );

test("events are told apart by a round year between them, which is the year of none", () => {
  const [body] = responsesTo(
    "# Tern Bridge\n\nThe Lind Bank was founded in 1861. The Tern Bridge was opened in 1887. The Solvik Line was closed in 1931. The Marle Mill was burned in 1942.",
  );
  expect(body?.stem).toMatch(
    /^According to the text on the Tern Bridge, which of these events.* took place before 1900\?$/u,
  );
  expect(body?.key).toHaveLength(2);
  expect(body?.distractors).toHaveLength(2);
});

test("of three events no two are asked, since the third is seen at once", () => {
  expect(
    responsesTo(
      "# Tern Bridge\n\nThe Lind Bank was founded in 1861. The Tern Bridge was opened in 1887. The Solvik Line was closed in 1931.",
    ),
  ).toEqual([]);
});

test("events that lie too close are not", () => {
  expect(
    responsesTo(
      "# Tern Bridge\n\nThe Lind Bank was founded in 1931. The Tern Bridge was opened in 1932. The Solvik Line was closed in 1933. The Marle Mill was burned in 1934.",
    ),
  ).toEqual([]);
});

test("events that came a lifetime later than the limit are no wrong options", () => {
  expect(
    responsesTo(
      "# Tern Bridge\n\nThe Lind Bank was founded in 1561. The Tern Bridge was opened in 1587. The Solvik Line was closed in 1931. The Marle Mill was burned in 1942.",
    ),
  ).toEqual([]);
});

test("neither a birth nor a death is to be put in order, and what something was is no event", () => {
  const text =
    "# Karl Stein\n\nKarl Stein was born in 1861. He moved to Marle in 1887. The oldest mill of Marle was the Solvik Mill in 1899. He sold the Tern Bridge in 1901. He bought the Solvik Line in 1920. He died in 1931.";
  const orders = generateCourse({ text, format: "markdown", name: "x" }).questions.flatMap(({ body }) =>
    body.type === "ordering" ? [body.key.join(" | ")] : [],
  );
  expect(orders).toHaveLength(1);
  expect(orders[0]).toMatch(/moved.*sold.*bought/u);
  expect(orders[0]).not.toMatch(/born|died|oldest/u);
});

test("events that do not all name what their text is about are said to be of that text", () => {
  const stemsOf = (text: string) =>
    generateCourse({ text, format: "markdown", name: "x" }).questions.flatMap(({ body }) =>
      body.type === "ordering" || body.type === "matching" ? [body.stem] : [],
    );
  const stems = stemsOf(
    "# Solvik\n\nSolvik is a town in Norway. The Lind Bank was founded in Solvik in 1861. The Tern Bridge was opened in 1887. The Solvik Line was closed in 1931.",
  );
  expect(stems).toContain("Put these events from the text on Solvik in order, from the earliest to the latest.");
  expect(stems).toContain("Match each event from the text on Solvik with its year. One year is left over.");
});

test("a birth is no event in the history of a firm, nor in the life of whom the text calls by a longer name there", () => {
  const itemsOf = (text: string) =>
    generateCourse({ text, format: "markdown", name: "x" }).questions.flatMap(({ body }) =>
      body.type === "ordering" ? body.key : [],
    );
  const rest = "was opened in 1887. The Solvik Line was closed in 1931. The Marle Mill was burned in 1942.";
  const firm = `# Holm Company\n\nThe Holm Company is a company in Bath. Karl Stein was born in Leeds in 1861. Karl Stein founded the Holm Company in 1885. The Tern Bridge ${rest}`;
  expect(itemsOf(firm).join()).toMatch(/Tern Bridge/u);
  expect(itemsOf(firm).join()).not.toMatch(/born/u);
  const life = `# Ada Holm\n\nAda Holm was a painter. Zora Ada Holm was born in Leeds in 1861. Ada Holm sold the Tern Bridge in 1887. Ada Holm bought the Solvik Line in 1931. Ada Holm opened the Marle Mill in 1942.`;
  expect(itemsOf(life).join()).toMatch(/Marle Mill/u);
  expect(itemsOf(life).join()).not.toMatch(/born/u);
});
