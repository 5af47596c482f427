import { expect, test } from "vitest";
import type { Answer } from "../../facts/askable.ts";
import type { Entity } from "../../facts/entity.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { questionForCell } from "./cell-wording.ts";
import { columnNoun } from "./column-noun.ts";

type Said = Partial<Answer> & { readonly isOfTopic?: boolean };

function aCell(label: string, header: string, { isOfTopic = false, ...answer }: Said): TableAskable {
  const place = { start: 0, end: 1 };
  return {
    block: 0,
    place,
    subject: label,
    relation: header,
    label,
    header,
    labelHeader: "Bridge",
    caption: null,
    isOfTopic,
    group: 0,
    column: 1,
    answer: {
      kind: "name",
      text: "x",
      literal: "x",
      value: "x",
      amount: null,
      bound: "exact",
      sort: null,
      place: null,
      accepted: [],
      ...answer,
    },
  };
}

test.each([
  [aCell("Tern Bridge", "Length", { kind: "measure", amount: 820 }), "what is the length of the bridge “Tern Bridge”?"],
  [
    aCell("Tern crane", "Weight (t)", { kind: "count", amount: 8 }),
    "what is the weight of the bridge “Tern crane”, in t?",
  ],
  [aCell("2023", "Employees", { kind: "count", amount: 80 }), "what was the number of employees in 2023?"],
  [aCell("Tern Bridge", "Architect", {}), "who is the architect of the bridge “Tern Bridge”?"],
  [aCell("Tern Bridge", "Designed by", {}), "by whom was the bridge “Tern Bridge” designed?"],
  [
    aCell("Tern Bridge", "Opened", { kind: "year", amount: 1931 }),
    "in which year was the bridge “Tern Bridge” opened?",
  ],
  [
    aCell("Tern Bridge", "In use since", { kind: "year", amount: 1931 }),
    "since which year has the bridge “Tern Bridge” been in use?",
  ],
  [
    aCell("Tern Bridge", "Keepers (2022)", { kind: "count", amount: 8, text: "8" }),
    "what was the number of keepers of the bridge “Tern Bridge” in 2022?",
  ],
  [
    aCell("2022", "Tolls, million crowns", { kind: "count", amount: 8, text: "8" }),
    "what were the tolls in 2022, in million crowns?",
  ],
])("a cell is asked for in plain words: %#", (cell, question) => {
  expect(questionForCell(cell, "Bridges", null)).toBe(`According to the table “Bridges”, ${question}`);
});

const years = { kind: "period", sort: "years", text: "1931–1938", amount: 1931 } as const;

test.each([
  [
    "Rulers",
    { ...aCell("Ada M. Brandt", "Country", {}), labelHeader: "Name" },
    "which country did Ada M. Brandt come from?",
  ],
  [
    "Inspectors-General",
    { ...aCell("Jens Holm", "Term", years), labelHeader: "Name" },
    "in which years was Jens Holm Inspector-General?",
  ],
  [
    "List of mayors",
    { ...aCell("Jens Holm", "In office", years), labelHeader: "Mayor" },
    "in which years was Jens Holm mayor?",
  ],
  [
    "Rulers of Marle",
    { ...aCell("Jens Holm", "Term", years), labelHeader: "Ruler" },
    "when was the ruler Jens Holm in office?",
  ],
  ["Bridges", aCell("Tern Bridge", "European route", {}), "what is the European route of the bridge “Tern Bridge”?"],
])("of people and years a table is asked as one asks of them: %s", (table, cell, question) => {
  expect(questionForCell(cell, table, null)).toBe(`According to the table “${table}”, ${question}`);
});

test("years that no office explains are no question", () => {
  expect(questionForCell(aCell("Tern Bridge", "Construction", years), "Bridges", null)).toBeNull();
  const wife = { ...aCell("Ada Brandt", "Years", years), labelHeader: "Name" };
  expect(questionForCell(wife, "Wives", null)).toBeNull();
});

test("what a table says of the topic is asked without the table", () => {
  const cell = aCell("the Lind Foundation", "Founded", { kind: "year", amount: 1921, isOfTopic: true });
  expect(questionForCell(cell, "Facts", null)).toBe("In which year was the Lind Foundation founded?");
});

const marle: Entity = {
  name: "Marle",
  type: "place",
  sort: "town",
  gender: null,
  hasArticle: false,
  isShared: false,
  isPlural: false,
  aliases: new Set(["Marle"]),
  count: 3,
  firstAt: 0,
};

test.each([
  ["Country", {}, "In which country is Marle?"],
  ["Airport", {}, "Which airport serves Marle?"],
  [
    "Feast of St Olaf's Landing",
    { kind: "date", amount: 8 },
    "According to the text on Marle, on which date is the Feast of St Olaf's Landing?",
  ],
  ["Founders' Day", { kind: "date", amount: 8 }, "According to the text on Marle, on which date is Founders' Day?"],
  [
    "Population (2021 census)",
    { kind: "count", amount: 8, text: "8" },
    "What was the population of Marle at the census of 2021?",
  ],
  ["Bridges", { kind: "count", amount: 8, text: "8" }, "How many bridges does Marle have?"],
  ["Annual rainfall", { kind: "measure", amount: 8, text: "8 mm" }, "What is the annual rainfall of Marle?"],
  [
    "Height of walls above water",
    { kind: "measure", amount: 8, text: "8 m" },
    "According to the text on Marle, what is the height of walls above water?",
  ],
  [
    "Length of Solvikholm",
    { kind: "measure", amount: 8, text: "8 m" },
    "According to the text on Marle, what is the length of Solvikholm?",
  ],
  [
    "World Heritage Site since",
    { kind: "year", amount: 2003 },
    "Since which year has Marle been a World Heritage Site?",
  ],
  ["Member since", { kind: "year", amount: 2003 }, "Since which year has Marle been a member?"],
  [
    "Area (municipality)",
    { kind: "measure", amount: 8, text: "8 km²" },
    "According to the text on Marle, what is the area of the municipality?",
  ],
  ["Crew", { kind: "count", amount: 145, text: "145" }, "Which figure does the text on Marle give for “Crew”?"],
  ["Secretary-General", {}, "Who is the secretary-general of Marle?"],
  ["Greatest rock cover", { kind: "measure", amount: 8, text: "8 km" }, "What is the greatest rock cover of Marle?"],
  [
    "Independence",
    { kind: "date", amount: 8 },
    "According to the text on Marle, what is the date of its independence?",
  ],
  [
    "Greatest length, with Holm",
    { kind: "measure", amount: 8, text: "8 km" },
    "What is the greatest length of Marle, with Holm?",
  ],
  [
    "Iron used",
    { kind: "measure", amount: 8, text: "8 tonnes", bound: "about" },
    "According to the text on Marle, about how much iron was used?",
  ],
  [
    "Old mills in use",
    { kind: "count", amount: 8, text: "8" },
    "According to the text on Marle, how many old mills are in use?",
  ],
  ["Toll for a car", { kind: "money", amount: 8 }, "According to the text on Marle, what is the toll for a car?"],
  [
    "Population (2023)",
    { kind: "count", amount: 800, text: "800", bound: "about" },
    "What was the approximate population of Marle in 2023?",
  ],
] as const)("an entry on the topic is asked for in words that go with its label: %s", (header, answer, question) => {
  expect(questionForCell(aCell("Marle", header, { ...answer, isOfTopic: true }), "Facts", marle)).toBe(question);
});

const ada: Entity = { ...marle, name: "Ada Brandt", type: "person", aliases: new Set(["Ada Brandt"]) };

test("what somebody was in a year is asked of them, and what was the case of the table", () => {
  expect(questionForCell(aCell("1874", "Office", {}), "Rise", ada)).toBe(
    "According to the table “Rise”, which office did Ada Brandt hold in 1874?",
  );
  expect(questionForCell(aCell("1874", "Host city", {}), "Games", marle)).toBe(
    "Which host city does the table “Games” in the text on Marle give for 1874?",
  );
});

test("those of whom a table says that they held an office are people, whatever they are called", () => {
  const holder = { ...aCell("Wagrol Tamsin", "Country", {}), labelHeader: "Name" };
  expect(questionForCell(holder, "Directors-General", marle)).toContain("which country did Wagrol Tamsin come from?");
  expect(questionForCell(holder, "Ships", marle)).not.toContain("come from");
});

test("names beside years under “Directors” are asked as such", () => {
  expect(questionForCell(aCell("1962–1969", "Name", {}), "Directors", marle)).toBe(
    "Which name does the table “Directors” in the text on Marle give for 1962–1969?",
  );
  expect(questionForCell(aCell("1962", "Name", {}), "Three names", marle)).toBe(
    "According to the table “Three names”, which name did Marle bear in 1962?",
  );
});

test("figures of a year say in which text their table stands", () => {
  expect(questionForCell(aCell("2023", "Employees", { kind: "count", amount: 80 }), "Key figures", marle)).toBe(
    "According to the table “Key figures” in the text on Marle, what was the number of employees in 2023?",
  );
});

test("a table that does not name its topic is called one of its text, a row of a month lies in it", () => {
  const rain = aCell("January", "Mean rainfall (mm)", { kind: "count", amount: 8 });
  expect(questionForCell({ ...rain, labelHeader: "Month" }, "Climate", marle)).toBe(
    "According to the table “Climate” in the text on Marle, what is the mean rainfall in January, in mm?",
  );
  expect(questionForCell({ ...rain, labelHeader: "Month" }, "Climate of Marle", marle)).toBe(
    "According to the table “Climate of Marle”, what is the mean rainfall in January, in mm?",
  );
});

test("a header that is no noun asks nothing", () => {
  expect(questionForCell(aCell("Tern crane", "Used for", {}), "Cranes", null)).toBeNull();
  expect(columnNoun(aCell("Tern crane", "Used for", {}))).toBeNull();
  expect(questionForCell(aCell("Tern crane", "Purpose", {}), "Cranes", null)).toBeNull();
  expect(
    questionForCell(aCell("Tern crane", "First light", { kind: "year", amount: 1931 }), "Cranes", null),
  ).toBeNull();
});

test("a dimension in a row is that of what stands above the column", () => {
  const cell = aCell("Average length", "Male", { kind: "measure", amount: 8, text: "8 cm" });
  expect(questionForCell(cell, "Body", marle)).toBe(
    "According to the table “Body” in the text on Marle, what is the average length of the male?",
  );
});

test("of people a table is asked without its name", () => {
  const cell = { ...aCell("Jens Holm", "Term", years), labelHeader: "Director General" };
  expect(questionForCell(cell, "How it is run", marle)).toBe(
    "According to the text on Marle, in which years was Jens Holm Director General?",
  );
});
