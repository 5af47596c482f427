import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function cellsOf(caption: string, ...rows: readonly string[]): string[] {
  const cells = rows.map((row) => `<tr><th>${row.replace("|", "</th><td>")}</td></tr>`).join("");
  const source = `<h1>The Holm Reef</h1><p>The Holm Reef is a reef in Norway.</p><table><caption>${caption}</caption>${cells}</table>`;
  const { facts } = extract(readDocument(source, "html", "x"), source);
  return facts.flatMap(({ asking, subject, value }) => (asking.way === "cell" ? [`${subject}: ${String(value)}`] : []));
}

test("a card is of what the text is about, whatever it calls itself", () => {
  expect(cellsOf("Facts in brief", "Area|344 km²", "Depth|40 m")).toEqual(["Holm Reef: 344", "Holm Reef: 40"]);
  expect(cellsOf("The Holm Reef at a glance", "Area|344 km²", "Depth|40 m")).toHaveLength(2);
});

test("a card of something else says nothing of it", () => {
  expect(cellsOf("The Sea Park at a glance", "Area|344 km²", "Depth|40 m")).toEqual([]);
});

test("what is only bounded is no value", () => {
  expect(cellsOf("Facts in brief", "Temperature|up to 46 °C", "Depth|about 40 m")).toEqual(["Holm Reef: 40"]);
});

test("two names of one thing are no answer, and a flow has a unit of its own", () => {
  expect(cellsOf("Facts in brief", "River|Arno / Arn", "Flow|1,200 m³/s", "Depth|40 m")).toEqual([
    "Holm Reef: 1200",
    "Holm Reef: 40",
  ]);
});

test("what is remarked behind a name or a figure is no part of it", () => {
  expect(
    cellsOf(
      "Facts in brief",
      "Warden|Ada Marsh (Denmark), since May 2019",
      "Keeper|Karl Stein (Norway)",
      "Income|£28 million (2023: £27 million)",
      "Costs|£7 million, against £8 million the year before",
      "Head|Ada Holm (since 3 May 2019)",
      "Founded|17 May 1865, Bergen",
    ),
  ).toEqual([
    "Holm Reef: Ada Marsh",
    "Holm Reef: Karl Stein",
    "Holm Reef: 28000000",
    "Holm Reef: 7000000",
    "Holm Reef: Ada Holm",
    "Holm Reef: 1865-05-17",
  ]);
});

test("of an address, and of a seat with a remark, one asks the city", () => {
  const cells = [
    "Headquarters|12 Kirk Street, London",
    "Seat|Old Hall, Paris (2nd floor)",
    "Head office|Geneva (since 1948; previously Bern)",
  ];
  expect(cellsOf("Facts in brief", ...cells)).toEqual(["Holm Reef: London", "Holm Reef: Paris", "Holm Reef: Geneva"]);
});

/** The header and the time of each cell of a table, in a text on a union. */
function timesIn(...rows: readonly string[]): [string, string | null][] {
  const source = ["# Holm Union", "", "The Holm Union is an organisation.", "", ...rows].join("\n");
  const { facts } = extract(readDocument(source, "markdown", "x"), source);
  return facts.flatMap(({ asking }) => (asking.way === "cell" ? [[asking.cell.header, asking.cell.asOf]] : []));
}

test("figures of the topic under years are those of the last", () => {
  const income = ["Income", "2023"];
  expect(timesIn("| | 2022 | 2023 |", "|---|---|---|", "| Income | €7 million | €8 million |")).toContainEqual(income);
  expect(timesIn("| 2023 | |", "|---|---|", "| Income | €7 million |")).toEqual([income]);
  expect(
    timesIn("| Key figures | 2022 | 2023 |", "|---|---|---|", "| Income | €7 million | €8 million |"),
  ).toContainEqual(income);
  const years = ["| | 2022/23 | 2023/24 |", "|---|---|---|", "| Income | €7 million | €8 million |"];
  expect(timesIn(...years)).toContainEqual(["Income", "2023/24"]);
  expect(timesIn("| Item | FY2023 |", "|---|---|", "| Income | €7 million |")).toEqual([income]);
  expect(timesIn("| Mill | 2022 | 2023 |", "|---|---|---|", "| Arnby | 7 | 8 |")).not.toContainEqual(["Arnby", "2023"]);
});

test("a year in brackets behind a sum or a large figure is that of it, and one sum may be given in two currencies", () => {
  expect(timesIn("- Revenue: €17.3 million (2024)", "- Staff: 12,400 (2023)", "- Titles: 12 (1999)")).toEqual([
    ["Revenue", "2024"],
    ["Staff", "2023"],
  ]);
  expect(cellsOf("Facts in brief", "Income|€11.06 million (about $12 million)", "Costs|£7 million (US$9m)")).toEqual([
    "Holm Reef: 11060000",
    "Holm Reef: 7000000",
  ]);
});

test("a year behind a label is that of its figure; a date in front of a line is of no card", () => {
  expect(timesIn("- Budget 2023: €7 million", "- Net sales 2023: €9 million", "- Seat: Bergen")).toEqual([
    ["Budget (2023)", null],
    ["Net sales (2023)", null],
    ["Seat", null],
  ]);
  expect(timesIn("- June 2022: Arnby", "- May 2023: Marle")).toEqual([]);
});

test("what the rows come to is no entry of its table", () => {
  const source =
    "<h1>The Holm Union</h1><p>The Holm Union is an organisation.</p><table><tr><th>Region</th><th>Schools</th></tr>" +
    ["Marle|4", "Arnby|7", "All regions|11", "Grand total (2021)|11", "Totnes|3"]
      .map((row) => `<tr><td>${row.replace("|", "</td><td>")}</td></tr>`)
      .join("") +
    "</table>";
  const { facts } = extract(readDocument(source, "html", "x"), source);
  const rows = facts.flatMap(({ asking, subject }) => (asking.way === "cell" ? [subject] : []));
  expect(rows).toEqual(["Marle", "Arnby", "Totnes"]);
});

test("of when a figure is stands beside it", () => {
  const rows = ["Schools|40|end of 2023", "Boats|7|2023", "Costs|£7 million|two-year budget"];
  const cells = rows.map((row) => `<tr><td>${row.replaceAll("|", "</td><td>")}</td></tr>`).join("");
  const source = `<h1>The Holm Union</h1><p>The Holm Union is an organisation.</p><table><tr><th>Item</th><th>Figure</th><th>As of</th></tr>${cells}</table>`;
  const { facts } = extract(readDocument(source, "html", "x"), source);
  const times = facts.flatMap(({ asking }) => (asking.way === "cell" ? [[asking.cell.label, asking.cell.asOf]] : []));
  expect(times).toContainEqual(["Schools", "end of 2023"]);
  expect(times).toContainEqual(["Boats", "2023"]);
  expect(times).toContainEqual(["Costs", null]);
});

test("a length may be given in two units, and what happened once with where it did", () => {
  expect(
    cellsOf(
      "Facts in brief",
      "Length|40 miles (64.4 km)",
      "Founded|1951, Orrin, Norway",
      "Opened|Orrin, 5 May 1953",
      "Chair|1951, Orrin",
    ),
  ).toEqual(["Holm Reef: 40", "Holm Reef: 1951", "Holm Reef: 1953-05-05"]);
});

const lines = (line: string, ...above: readonly string[]): string[] => {
  const long =
    "The Holm Union is an organisation that mills rye and oats in the north of Norway for whoever brings it. ";
  const source = ["# Holm Union", ...above, line, long.repeat(3)].join("\n\n");
  const { facts } = extract(readDocument(source, "markdown", "x"), source);
  return facts.flatMap(({ asking, value }) =>
    asking.way === "cell" ? [`${asking.cell.header}: ${String(value)}`] : [],
  );
};

test("a line of entries above the text is a card", () => {
  expect(
    lines("**Seat:** Orrin, Norway · **Members:** 40 · **Open:** May to late June · **Status:** busy, old"),
  ).toEqual(["Seat: Orrin, Norway", "Members: 40"]);
  expect(lines("*Founded: 1951 | Chair: Ada Holm*")).toEqual(["Founded: 1951", "Chair: Ada Holm"]);
});

test("one further down is of whatever stands around it, and one that says more is none", () => {
  const long =
    "The mill at Marle is the oldest of its mills, and the only one that has kept its wooden wheel to this day. ";
  expect(lines("Founded: 1951 | Chair: Ada Holm", long.repeat(3))).toEqual([]);
  expect(lines("Founded: 1951 | the year in which the mill burnt")).toEqual([]);
});
