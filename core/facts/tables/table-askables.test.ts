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

test("what is remarked behind a name or a figure is no part of it", () => {
  expect(
    cellsOf(
      "Facts in brief",
      "Warden|Ada Marsh (Denmark), since May 2019",
      "Keeper|Karl Stein (Norway)",
      "Income|£28 million (2023: £27 million)",
      "Costs|£7 million, against £8 million the year before",
    ),
  ).toEqual(["Holm Reef: Ada Marsh", "Holm Reef: Karl Stein", "Holm Reef: 28000000", "Holm Reef: 7000000"]);
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
