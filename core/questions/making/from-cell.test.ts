import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";

const text = `# Holm Scales

Holm Scales is a maker of scales in Solvik. Holm Scales was founded in 1921 by Ada Holm. Holm Scales employs 340 people.

## Purchases

| Year | Company | Country | Price |
| ---- | ------- | ------- | ----- |
| 1991 | Brandt Balances | Germany | £14 million |
| 1998 | Peso Largo | Spain | £9 million |
| 2009 | Wagrol | Poland | £17 million |
`;

test("a column beside people in a row of years is asked of the people", () => {
  const table = text.replaceAll("Company", "Director").replace("Brandt Balances", "Jens Brandt");
  const stems = generateCourse({ text: table, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(stems).toContain(
    "According to the text on Holm Scales, which country did the director Jens Brandt come from?",
  );
});

test("what a table calls directors are people, whatever their names", () => {
  const table = text
    .replaceAll("Company", "Director")
    .replaceAll("| Year | ", "| ")
    .replaceAll(/\| (?:1991|1998|2009) /gu, "");
  const stems = generateCourse({ text: table.replace("| ---- ", ""), format: "markdown", name: "x" }).questions.map(
    ({ body }) => body.stem,
  );
  expect(stems.filter((stem) => stem.includes("did the director Wagrol come from"))).toHaveLength(1);
});

test("a defendant is somebody, and what is worth knowing of one is no question", () => {
  const table = text
    .replaceAll("Company", "Defendant")
    .replaceAll("Price", "Worth knowing")
    .replaceAll("| Year | ", "| ")
    .replaceAll(/\| (?:1991|1998|2009) /gu, "");
  const stems = generateCourse({ text: table.replace("| ---- ", ""), format: "markdown", name: "x" }).questions.map(
    ({ body }) => body.stem,
  );
  expect(stems.filter((stem) => stem.includes("did the defendant Wagrol come from"))).toHaveLength(1);
  expect(stems.join()).not.toContain("worth knowing");
});

test("an entry that can be put in many ways is chosen and not typed", () => {
  const rows = [
    "1030 | First written mention",
    "1632 | Guild founded",
    "1784 | Stone bridge opened",
    "1869 | Last great flood",
  ];
  const events = `# Solvik\n\nSolvik is a town in Norway.\n\n## Dates\n\n| Year | Event |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  const { questions } = generateCourse({ text: events, format: "markdown", name: "x" });
  const forms = questions.flatMap(({ body: { type, stem } }) => (stem.includes("give for 1030") ? [type] : []));
  expect(forms).toEqual(["multiple-choice"]);
});

test("those who held an office are matched as people", () => {
  const rows = [
    "Ada Lund | Norway",
    "Jens Brandt | Sweden",
    "Olaf Dahl | Denmark",
    "Marit Lind | Iceland",
    "Karl Berg | Finland",
  ];
  const presidents = `## Presidents\n\n| Name | Country |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  const table = `${text.slice(0, text.indexOf("## Purchases"))}${presidents}`;
  const stems = generateCourse({ text: table, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(stems.filter((stem) => stem.startsWith("Match"))).toEqual([
    "Match these people in the table “Presidents” in the text on Holm Scales with their countries. One answer is left over.",
  ]);
});

test("a row that a year names is asked for by what stands behind the year", () => {
  const stems = generateCourse({ text, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(stems).toContain(
    "According to the table “Purchases” in the text on Holm Scales, in which country is the company “Peso Largo”?",
  );
  expect(stems.filter((stem) => stem.includes("give for 1998"))).toEqual([]);
});

test("a table of figures gives a few questions, of each row before there are two of one", () => {
  const months = ["January | 4 | 75", "April | 9 | 90", "July | 19 | 135", "October | 11 | 105"];
  const climate = [
    "# Solvik",
    "Solvik is a town in Norway. Solvik was founded in 1921 by Ada Holm. Solvik has 340 houses.",
    "## Climate",
    `| Month | Mean maximum (°C) | Mean rainfall (mm) |\n| --- | --- | --- |\n${months.map((row) => `| ${row} |`).join("\n")}`,
  ].join("\n\n");
  const { questions } = generateCourse({ text: climate, format: "markdown", name: "x" });
  const stems = questions.flatMap(({ body: { type, stem } }) =>
    type !== "matching" && stem.includes("Climate") ? [stem] : [],
  );
  expect(stems).toHaveLength(6);
  for (const month of ["January", "April", "July", "October"])
    expect(stems).toContain(
      `According to the table “Climate” in the text on Solvik, what is the mean maximum in ${month}, in °C?`,
    );
  expect(questions.map(({ body: { stem } }) => stem)).toContain(
    "Match these months of the table “Climate” in the text on Solvik with their mean rainfall, in mm. One answer is left over.",
  );
});

test("a table goes by its caption, and what a year names by the thing that stands behind it", () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const rows = [
    row("1952", "Tern Convention", "Protects birds"),
    row("1961", "Marle Convention", "Protects seals"),
    row("1974", "Arnby Convention", "Protects whales"),
    row("1988", "Solvik Convention", "Protects corals"),
  ];
  const head = "<tr><th>Year</th><th>Convention</th><th>Purpose</th></tr>";
  const text = `<h1>Holm Union</h1><p>The Holm Union is an organisation in Oslo.</p><h2>How it works</h2><table><caption>Main conventions</caption>${head}${rows.join("")}</table>`;
  const { questions } = generateCourse({ text, format: "html", name: "x" });
  expect(questions.flatMap(({ body }) => (body.type === "matching" ? [body.stem] : []))).toContain(
    "Match these conventions of the table “Main conventions” in the text on the Holm Union with their purposes. One answer is left over.",
  );
});

test("figures under years are matched with their rows, of which one is left over", () => {
  const rows = [
    "Mill hands | 480 | 510",
    "Carters | 70 | 90",
    "Clerks | 12 | 15",
    "Smiths | 8 | 9",
    "Total | 570 | 624",
  ];
  const staff = `## Staff\n\n| | 1921 | 1922 |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  const table = `${text.slice(0, text.indexOf("## Purchases"))}${staff}`;
  const { questions } = generateCourse({ text: table, format: "markdown", name: "x" });
  const [first] = questions.flatMap(({ body }) => (body.type === "matching" ? [body] : []));
  expect(first?.stem).toBe(
    "Match these entries of the table “Staff” in the text on Holm Scales with their figures for 1921. One answer is left over.",
  );
  expect(JSON.stringify(first)).not.toContain("570");
});

test("an airport goes by its place, with the word and without it", () => {
  const card =
    "# Solvik\n\nSolvik is a town in Norway. Solvik was founded in 1921 by Ada Holm. Solvik has 340 houses.\n\n## Facts\n\n- Airport: Arnby\n- Area: 40 km²\n- Founded: 1921\n";
  const { questions } = generateCourse({ text: card, format: "markdown", name: "x" });
  const served = questions.flatMap(({ body }) =>
    body.type === "short-answer" && body.stem.includes("airport") ? [body.accepted] : [],
  );
  expect(served).toEqual([["Arnby Airport"]]);
});
