import { expect, test } from "vitest";
import type { Answer } from "../../facts/askable.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { questionForCell } from "./cell-wording.ts";
import { placesInSentence } from "./place-cell.ts";

const someName: Answer = {
  kind: "name",
  text: "x",
  literal: "x",
  value: "x",
  amount: null,
  bound: "exact",
  sort: null,
  place: null,
  accepted: [],
};

const aCell = ([labelHeader, label]: [string, string], header: string, answer: Partial<Answer>): TableAskable => ({
  block: 0,
  place: { start: 0, end: 1 },
  subject: label,
  relation: header,
  label,
  header,
  labelHeader,
  caption: null,
  asOf: null,
  isOfTopic: false,
  group: 0,
  column: 1,
  answer: { ...someName, ...answer },
});

const schools = { kind: "count", amount: 8, text: "8" } as const;

test.each([
  [aCell(["Region", "Americas"], "Schools", schools), "how many schools are there in the Americas?"],
  [
    aCell(["Region", "Africa"], "Regional office", { text: "Nairobi" }),
    "in which city is the regional office for Africa?",
  ],
  [
    aCell(["Company", "Marle"], "Headquarters", { text: "Holm House" }),
    "where is the headquarters of the company Marle?",
  ],
  [aCell(["Year", "1874"], "Office", { text: "quaestor" }), null],
  [aCell(["Company", "Marle"], "Branches", schools), "how many branches does the company Marle have?"],
  [aCell(["Ferry", "Orrin Maid"], "Cars", schools), "how many cars can the ferry Orrin Maid carry?"],
  [aCell(["Car ferry", "Orrin Maid"], "Shops", schools), null],
  [aCell(["Hospital", "Marle"], "Beds", schools), "how many beds does the hospital Marle have?"],
  [aCell(["Hospital", "Marle"], "Scanners", schools), null],
  [aCell(["Hospital", "Marle"], "Beds", { ...schools, bound: "about" }), null],
  [aCell(["Hospital", "Marle"], "Nurses", schools), "what is the number of nurses of the hospital Marle?"],
  [aCell(["Flood", "Marle"], "Number of deaths", schools), "what is the number of deaths of the flood Marle?"],
  [aCell(["Flood", "Marle"], "Deaths", schools), "what is the number of deaths of the flood Marle?"],
  [aCell(["Member", "Arnland"], "Date of admission", { kind: "date" }), "on which date was Arnland admitted?"],
  [aCell(["Mill", "Marle"], "Year of completion", { kind: "year" }), "in which year was the mill Marle completed?"],
  [
    aCell(["Country", "Philippines"], "Population", { kind: "count", amount: 8 }),
    "what is the population of the Philippines?",
  ],
])("a place of an office, things in a region and a doing are asked for in words that one says", (cell, question) => {
  expect(questionForCell(cell, { table: "Facts", topic: null, called: () => undefined })).toBe(
    question && `According to the text, ${question}`,
  );
});

test("members join what a text is about in the year of their accession", () => {
  const topic = {
    name: "Holm League",
    type: "organisation",
    sort: null,
    gender: null,
    hasArticle: true,
    isPlural: false,
    aliases: new Set(["Holm League"]),
    isShared: false,
    count: 9,
    firstAt: 0,
  } as const;
  const cell = aCell(["Country", "Arnland"], "Year of accession", { kind: "year", amount: 1987 });
  expect(questionForCell(cell, { table: "Members", topic, called: () => undefined })).toBe(
    "In which year did Arnland join the Holm League?",
  );
});

test.each([
  ["Middle East and North Africa", "the Middle East and North Africa"],
  ["Europe and Central Asia", "Europe and Central Asia"],
  ["Danube", "the Danube"],
  ["Head Office and Marle", null],
])("parts of the world have the articles that they have in a sentence: %s", (label, said) => {
  expect(placesInSentence(label)).toBe(said);
});
