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
  const forms = questions.flatMap(({ body: { type, stem } }) => (stem.includes("1030") ? [type] : []));
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
  expect(stems.filter((stem) => stem.includes(", match"))).toEqual([
    "According to the text on Holm Scales, match these people with their countries. One answer is left over.",
  ]);
});

test("terms of office are matched as years, and labels with a unit not with others", () => {
  const heads = "| President | In office |\n| --- | --- |";
  const rows = ["Ada Lund | 1921–1930", "Jens Brandt | 1930–1938", "Olaf Dahl | 1938–1951", "Marit Lind | 1951–1960"];
  const before = text.slice(0, text.indexOf("## Purchases"));
  const table = `${before}## Presidents\n\n${heads}\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  const { questions } = generateCourse({ text: table, format: "markdown", name: "x" });
  expect(questions.map(({ body }) => body.stem)).toContain(
    "According to the text on Holm Scales, match these presidents with their years in office. One answer is left over.",
  );
  const figures = ["Mill hands | 480", "Carters | 70", "Income (million crowns) | 12", "Costs (million crowns) | 9"];
  const mixed = `${before}## Staff\n\n| | 1921 |\n| --- | --- |\n${figures.map((row) => `| ${row} |`).join("\n")}\n`;
  const { questions: ofFigures } = generateCourse({ text: mixed, format: "markdown", name: "x" });
  expect(ofFigures.filter(({ body }) => body.type === "matching")).toEqual([]);
});

test("a row that a year names is asked for by what stands behind the year", () => {
  const stems = generateCourse({ text, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(stems).toContain("According to the text on Holm Scales, in which country is the company Peso Largo?");
  expect(stems.filter((stem) => stem.includes("1998"))).toEqual([]);
});

test("a table of figures gives a few questions, of each row before there are two of one", () => {
  const months = ["January | 4 | 75", "April | 9 | 90", "July | 19 | 135", "October | 11 | 105"];
  const climate = [
    "# Solvik",
    "Solvik is a town in Norway. Solvik was founded in 1921 by Ada Holm. Karl Brandt built the Tern Mill in Arnby in 1931. Solvik has 340 houses.",
    "## Climate",
    `| Month | Mean maximum (°C) | Mean rainfall (mm) |\n| --- | --- | --- |\n${months.map((row) => `| ${row} |`).join("\n")}`,
  ].join("\n\n");
  const { questions } = generateCourse({ text: climate, format: "markdown", name: "x" });
  const stems = questions.flatMap(({ body: { type, stem } }) =>
    type !== "matching" && stem.includes(" mean ") ? [stem] : [],
  );
  expect(stems).toHaveLength(6);
  for (const month of ["January", "April", "July", "October"])
    expect(stems).toContain(`According to the text on Solvik, what is the mean maximum in ${month}?`);
  expect(questions.map(({ body: { stem } }) => stem)).toContain(
    "According to the text on Solvik, match these months with their mean rainfall, in mm. One answer is left over.",
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
    "According to the text on the Holm Union, match these conventions with their purposes. One answer is left over.",
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
    "According to the text on Holm Scales, match each of these with its figure for 1921. One answer is left over.",
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

test("a place in a cell is right without what is said of it, figures have the unit of their column, and “approx.” is none", () => {
  const card =
    "# Solvik Union\n\nThe Solvik Union is an organisation in Norway. The Solvik Union was founded in 1921 by Ada Holm. The Solvik Union owns 340 boats.\n\n## Facts\n\n- Headquarters: Arnby, near Bergen (Norway)\n- Staff (approx.): 750\n- Budget (US$ million): 14.1\n- Founded: 1921\n";
  const { questions } = generateCourse({ text: card, format: "markdown", name: "x" });
  const typed = questions.flatMap(({ body }) =>
    body.type === "short-answer" || body.type === "numeric" ? [[body.stem, body.key, ...body.accepted]] : [],
  );
  expect(typed).toContainEqual([
    "Where is the headquarters of the Solvik Union?",
    "Arnby, near Bergen (Norway)",
    "Arnby, near Bergen",
    "Arnby",
    "Arnby, Norway",
    "Arnby, near Bergen, Norway",
  ]);
  expect(typed).toContainEqual(["About how many staff does the Solvik Union have?", "750"]);
  expect(typed).toContainEqual(["What is the budget of the Solvik Union?", "US$14.1 million", "14.1"]);
});

test("a sum with its scale is asked in that, and right without it", () => {
  const card =
    "# Solvik Union\n\nThe Solvik Union is an organisation in Norway. The Solvik Union was founded in 1921 by Ada Holm.\n\n## Facts\n\n- Budget: €14.1 million\n- Founded: 1921\n";
  const { questions } = generateCourse({ text: card, format: "markdown", name: "x" });
  const typed = questions.flatMap(({ body }) =>
    body.type === "numeric" ? [[body.stem, body.key, ...body.accepted]] : [],
  );
  expect(typed).toContainEqual([
    "What is the budget of the Solvik Union, in millions of euros?",
    "€14.1 million",
    "14.1",
  ]);
});

test("a seat is right without its country, and the town of its name as well", () => {
  const card =
    "# Solvik Union\n\nThe Solvik Union is an organisation in Norway. The Solvik Union was founded in 1921 by Ada Holm. The Solvik Union owns 340 boats.\n\n## Facts\n\n- Headquarters: Oslo Weaving Centre, Norway\n- Founded: 1921\n";
  const { questions } = generateCourse({ text: card, format: "markdown", name: "x" });
  const seats = questions.flatMap(({ body }) =>
    body.type === "short-answer" && body.key.startsWith("Oslo") ? [body.accepted] : [],
  );
  expect(seats).toEqual([["Oslo Weaving Centre", "Oslo", "Oslo, Norway"]]);
});

test("a cell that names two countries is not typed as one", () => {
  const rows = ["1951 | Norway", "1967 | Denmark, Sweden", "1981 | Finland", "1992 | Iceland", "1994 | Estonia"];
  const table = `# Solvik Union\n\nThe Solvik Union is an organisation in Norway. The Solvik Union was founded in 1951 by Ada Holm. The Solvik Union owns 340 boats.\n\n## Years of joining\n\n| Year | Country |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  const { questions } = generateCourse({ text: table, format: "markdown", name: "x" });
  const stems = questions.map(({ body }) => body.stem);
  expect(stems).toContain("Which country joined the Solvik Union in 1981?");
  expect(stems).not.toContain("Which country joined the Solvik Union in 1967?");
  expect(stems).toContain(
    "Match these years with the countries that joined the Solvik Union. One answer is left over.",
  );
  expect(JSON.stringify(questions.map(({ body }) => (body.type === "matching" ? body : "")))).not.toContain("Sweden");
});

const before =
  "# Solvik Union\n\nThe Solvik Union is an organisation in Norway. The Solvik Union was founded in 1921 by Ada Holm.\n\n";

test("of a column of numbers the rows say what there is, and shares are not matched with them", () => {
  const rows = [
    "Employees | 23,000",
    "Share of women | 87%",
    "Ships | 30",
    "Aircraft | 100",
    "Huts | 400",
    "Sheds | 12",
  ];
  const table = `${before}## Figures\n\n| Resource | Quantity |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  const { questions } = generateCourse({ text: table, format: "markdown", name: "x" });
  const stems = questions.map(({ body }) => body.stem);
  expect(stems).toContain("How many ships does the Solvik Union have?");
  expect(stems.join()).not.toMatch(/quantity|resource/u);
  const matched = questions.flatMap(({ body }) => (body.type === "matching" ? [body] : []));
  expect(matched.map(({ stem }) => stem)).toEqual([
    "According to the text on the Solvik Union, match each of these with its number. One answer is left over.",
  ]);
  expect(JSON.stringify(matched)).not.toContain("87%");
});

test("how many people work in the offices is not how many offices there are", () => {
  const stemsUnder = (label: string) =>
    generateCourse({
      text: `# Solvik Union\n\nThe Solvik Union is an organisation in Oslo.\n\n| ${label} | Number |\n| --- | --- |\n| Field offices | 612 |\n| Doctors | 51 |\n`,
      format: "markdown",
      name: "x",
    })
      .questions.map(({ body }) => body.stem)
      .join("\n");
  expect(stemsUnder("Unit")).toContain("How many field offices");
  expect(stemsUnder("Staff")).not.toContain("How many field offices");
  expect(stemsUnder("Staff (before 1987)")).toContain("How many doctors");
});

test("givers are no properties of what they give to", () => {
  const list = `${before}## Gifts\n\n- Germany: $1.3 billion\n- Brandt Commission: $511 million\n- Sweden: $40 million\n`;
  const { questions } = generateCourse({ text: list, format: "markdown", name: "x" });
  expect(questions.filter(({ body }) => JSON.stringify(body).includes("$"))).toEqual([]);
});

test("wrong options of a table are those of the rows around", () => {
  const rows = ["Ada Lund | 1901–1909", "Jens Brandt | 1909–1918", "Olaf Dahl | 1918–1931", "Marit Lind | 1931–1938"];
  const last = ["Karl Berg | 1938–1947", "Anna Sol | 1947–1960"];
  const table = `${before}## Presidents\n\n| President | In office |\n| --- | --- |\n${[...rows, ...last].map((row) => `| ${row} |`).join("\n")}\n`;
  const { questions } = generateCourse({ text: table, format: "markdown", name: "x" });
  const options = questions.flatMap(({ body }) =>
    body.type === "multiple-choice" && body.stem.includes("Anna Sol") ? [body.distractors] : [],
  );
  expect(options).toEqual([["1918–1931", "1931–1938", "1938–1947"]]);
});

test("what a column says of nearly all of its rows is asked of none of them, but of the one that differs", () => {
  const rows = ["Alden", "Brell", "Carn", "Dorn", "Elm"].map((town) => `| ${town} | 1992 | member |`);
  const source = `# Tern League\n\nThe Tern League is a league of towns. It was founded in 1992. Nine Marle Union men built its hall.\n\n| Member | Joined | Status |\n| --- | --- | --- |\n${rows.join("\n")}\n| Marle Union | 2004 | observer |\n`;
  const stems = generateCourse({ text: source, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(stems.filter((stem) => /Alden|Brell|Carn|Dorn|Elm/u.test(stem) && /status|join/u.test(stem))).toEqual([]);
  expect(stems).toContain("In which year did the Marle Union join the Tern League?");
});

test("a way between places is right from both its ends, and is not typed", () => {
  const table = text.replace("Country", "Route").replace("Germany", "Marle–Holm").replace("Spain", "Marle - Solvik");
  const stems = generateCourse({ text: table, format: "markdown", name: "x" }).questions.flatMap(({ body }) =>
    body.type === "short-answer" && body.stem.includes("route") ? [body.stem] : [],
  );
  expect(stems.join()).toContain("Wagrol");
  expect(stems.join()).not.toMatch(/Brandt Balances|Peso Largo/u);
});
