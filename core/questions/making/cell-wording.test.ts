import { expect, test } from "vitest";
import type { Answer } from "../../facts/askable.ts";
import type { Entity } from "../../facts/entity.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { questionForCell } from "./cell-wording.ts";
import { columnNoun } from "./column-noun.ts";

const asked = (cell: TableAskable, table: string, topic: Entity | null): string | null =>
  questionForCell(cell, { table, topic, called: () => undefined });

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
    asOf: null,
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
  [aCell("Tern Bridge", "Length", { kind: "measure", amount: 820 }), "what is the length of the Tern Bridge?"],
  [aCell("Orrin crane", "Weight (t)", { kind: "count", amount: 8 }), "what is the weight of the Orrin crane, in t?"],
  [aCell("Tern Bridge", "Architect", {}), "who is the architect of the Tern Bridge?"],
  [aCell("Tern Bridge", "Designed by", {}), "by whom was the Tern Bridge designed?"],
  [aCell("Tern Bridge", "Opened", { kind: "year", amount: 1931 }), "in which year was the Tern Bridge opened?"],
  [
    aCell("Tern Bridge", "In use since", { kind: "year", amount: 1931 }),
    "since which year has the Tern Bridge been in use?",
  ],
  [
    aCell("Tern Bridge", "Keepers (2022)", { kind: "count", amount: 8, text: "8" }),
    "what was the number of keepers of the Tern Bridge in 2022?",
  ],
])("a cell is asked for in plain words: %#", (cell, question) => {
  expect(asked(cell, "Bridges", null)).toBe(`According to the text, ${question}`);
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
  ["Bridges", aCell("Tern Bridge", "European route", {}), "what is the European route of the Tern Bridge?"],
])("of people and years a table is asked as one asks of them: %s", (table, cell, question) => {
  expect(asked(cell, table, null)).toBe(`According to the text, ${question}`);
});

test.each([
  ["Sorting method", "Purpose of the old method", {}],
  ["Crossing", "First crossing", { kind: "year", amount: 1931 }],
] as const)("no label is quoted where no words of every day ask for it: %s", (_, header, answer) => {
  expect(asked(aCell("Marle", header, { ...answer, isOfTopic: true }), "Facts", marle)).toBeNull();
});

test("figures under a title that has the year are of no year without it", () => {
  const cell = aCell("Orrin", "Passengers", { kind: "count", amount: 8, text: "8" });
  expect(asked(cell, "Traffic", marle)).not.toBeNull();
  expect(asked(cell, "Traffic in 2019", marle)).toBeNull();
});

test("where a department has its seat is asked as one asks it", () => {
  const cell = (label: string) => ({ ...aCell(label, "Place", { text: "Arnby" }), labelHeader: "Function" });
  expect(asked(cell("Supply Division"), "Where the work is done", null)).toMatch(
    /^According to the text, where is the /u,
  );
  expect(asked(cell("Ada Brandt"), "Where the work is done", null) ?? "").not.toContain("where is");
});

test("what is worth remembering is no noun", () => {
  expect(asked(aCell("Tern Court", "Worth remembering", {}), "Courts", marle)).toBeNull();
});

test("what an organisation had in a year is asked of it", () => {
  const union: Entity = { ...marle, name: "Marle Union", type: "organisation", hasArticle: true };
  const cell = aCell("2023", "Employees", { kind: "count", amount: 80, text: "80" });
  expect(asked(cell, "Key figures", union)).toBe("How many employees did the Marle Union have in 2023?");
  const revenue = aCell("2023", "Revenue", { kind: "money", amount: 3e6, text: "€3m" });
  expect(asked(revenue, "Key figures", union)).toBe("What was the revenue of the Marle Union in 2023?");
});

test.each([
  [
    { ...aCell("Denmark", "Joined", { kind: "year", amount: 1967 }), labelHeader: "Country" },
    "In which year did Denmark join the Marle Union?",
  ],
  [
    { ...aCell("Ada Holm", "Died", { kind: "year", amount: 1967 }), labelHeader: "Director" },
    "did the director Ada Holm die?",
  ],
  [{ ...aCell("Tern Mill", "Opened", { kind: "year", amount: 1967 }), labelHeader: "Mill" }, "was Tern Mill opened?"],
])("a participle above years says what was done, or who did it: %#", (cell, question) => {
  const union: Entity = { ...marle, name: "Marle Union", type: "organisation", hasArticle: true };
  expect(asked(cell, "Facts", union)).toContain(question);
});

test("nothing was joined where the text is about no body", () => {
  const cell = { ...aCell("Denmark", "Joined", { kind: "year", amount: 1967 }), labelHeader: "Country" };
  expect(asked(cell, "Facts", marle)).toBeNull();
});

test("years that no office explains are no question", () => {
  expect(asked(aCell("Tern Bridge", "Construction", years), "Bridges", null)).toBeNull();
  const wife = { ...aCell("Ada Brandt", "Years", years), labelHeader: "Name" };
  expect(asked(wife, "Wives", null)).toBeNull();
});

test("what a table says of the topic is asked without the table", () => {
  const cell = aCell("the Lind Foundation", "Founded", { kind: "year", amount: 1921, isOfTopic: true });
  expect(asked(cell, "Facts", null)).toBe("In which year was the Lind Foundation founded?");
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
  ["Zorrinadores since", { kind: "year", amount: 2003 }, null],
  [
    "Area (municipality)",
    { kind: "measure", amount: 8, text: "8 km²" },
    "According to the text on Marle, what is the area of the municipality?",
  ],
  ["Crew", { kind: "count", amount: 145, text: "145" }, "How large is the crew of Marle?"],
  ["Staff", { kind: "count", amount: 750, text: "750", bound: "about" }, "About how many staff does Marle have?"],
  ["Host country of the mills", {}, "What is the host country of the mills of Marle?"],
  [
    "Annual dues of members",
    { kind: "money", amount: 8, bound: "about" },
    "About how much are the annual dues of members of Marle?",
  ],
  [
    "Fishing boats built per year",
    { kind: "count", amount: 8, text: "8", bound: "about" },
    "According to the text on Marle, about how many fishing boats are built per year?",
  ],
  ["Year of foundation", { kind: "year", amount: 1931 }, "In which year was Marle founded?"],
  ["Mouth", { text: "Tern Sea" }, "Into which sea does Marle flow?"],
  ["Secretary-General", {}, "Who is the secretary-general of Marle?"],
  ["Chief executive", {}, "Who is the chief executive of Marle?"],
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
  expect(asked(aCell("Marle", header, { ...answer, isOfTopic: true }), "Facts", marle)).toBe(question);
});

const ada: Entity = { ...marle, name: "Ada Brandt", type: "person", aliases: new Set(["Ada Brandt"]) };

test("what somebody was in a year is asked of them, and what was the case of the table", () => {
  expect(asked(aCell("1874", "Office", {}), "Rise", ada)).toBe("Which office did Ada Brandt hold in 1874?");
  expect(asked(aCell("1874", "Host city", {}), "Games", marle)).toBe(
    "According to the text on Marle, which city was the host in 1874?",
  );
});

test("those of whom a table says that they held an office are people, whatever they are called", () => {
  const holder = { ...aCell("Wagrol Tamsin", "Country", {}), labelHeader: "Name" };
  expect(asked(holder, "Directors-General", marle)).toContain("which country did Wagrol Tamsin come from?");
  expect(asked(holder, "Ships", marle)).not.toContain("come from");
});

test("names beside years under “Directors” are asked as such", () => {
  expect(asked(aCell("1962–1969", "Name", {}), "Directors", marle)).toBe(
    "According to the text on Marle, who was director from 1962 to 1969?",
  );
  expect(asked(aCell("1962", "Name", {}), "Three names", marle)).toBe("Which name did Marle bear in 1962?");
});

test("figures of a year say in which text their table stands", () => {
  expect(asked(aCell("2023", "Employees", { kind: "count", amount: 80 }), "Key figures", marle)).toBe(
    "According to the text on Marle, what was the number of employees in 2023?",
  );
});

test("a row of a month lies in it, and a unit that the key has is left out of the question", () => {
  const rain = aCell("January", "Mean rainfall (mm)", { kind: "count", amount: 8 });
  expect(asked({ ...rain, labelHeader: "Month" }, "Climate", marle)).toBe(
    "According to the text on Marle, what is the mean rainfall in January, in mm?",
  );
  const eight = aCell("January", "Mean rainfall (mm)", { kind: "count", amount: 8, text: "8" });
  expect(asked({ ...eight, labelHeader: "Month" }, "Climate", marle)).toBe(
    "According to the text on Marle, what is the mean rainfall in January?",
  );
  expect(asked({ ...eight, labelHeader: "Month" }, "Climate", null)).toBeNull();
});

test("a header that is no noun asks nothing", () => {
  expect(asked(aCell("Tern crane", "Used for", {}), "Cranes", null)).toBeNull();
  expect(columnNoun(aCell("Tern crane", "Used for", {}))).toBeNull();
  expect(columnNoun(aCell("Norland", "Million crowns", {}))).toBeNull();
  expect(asked(aCell("Tern crane", "Purpose", {}), "Cranes", null)).toBeNull();
  expect(asked(aCell("Tern crane", "First light", { kind: "year", amount: 1931 }), "Cranes", null)).toBeNull();
});

test("a dimension in a row is that of what stands above the column", () => {
  const cell = aCell("Average length", "Male", { kind: "measure", amount: 8, text: "8 cm" });
  expect(asked(cell, "Body", marle)).toBe("According to the text on Marle, what is the average length of the male?");
});

test("of people a table is asked without its name", () => {
  const cell = { ...aCell("Jens Holm", "Term", years), labelHeader: "Director General" };
  expect(asked(cell, "How it is run", marle)).toBe(
    "According to the text on Marle, in which years was Jens Holm Director General?",
  );
});

test("a figure that its row dates is asked as of then", () => {
  const boats = aCell("Boats", "Figure", { kind: "count", amount: 7, text: "7" });
  const union: Entity = { ...marle, type: "organisation", sort: null };
  expect(asked({ ...boats, asOf: "2023" }, "Key figures", union)).toBe("How many boats did Marle have in 2023?");
  expect(asked({ ...boats, asOf: "end of 2023" }, "Key figures", union)).toBe(
    "How many boats did Marle have at the end of 2023?",
  );
  const crane = aCell("Orrin crane", "Weight (t)", { kind: "count", amount: 8 });
  expect(asked({ ...crane, asOf: "2023" }, "Key figures", union)).toContain(
    "what was the weight of the Orrin crane in 2023, in t?",
  );
});

test("a total is that of nothing, and nobody asks for it", () => {
  expect(asked(aCell("Marle", "Total (£m)", { kind: "money", amount: 310.4, text: "310.4" }), "Holm Fund", null)).toBe(
    null,
  );
});

test("what a column of years says of a work is from when it is, and of a happening when it was", () => {
  const ofYear = (labelHeader: string, label: string) =>
    asked({ ...aCell(label, "Year", { kind: "year", text: "2011" }), labelHeader }, "Agreements", null);
  expect(ofYear("Agreement", "Rescue at sea")).toBe(
    "According to the text, from which year is the agreement “Rescue at sea”?",
  );
  expect(ofYear("Treaty", "Treaty of Marle")).toBe("According to the text, from which year is the Treaty of Marle?");
  expect(ofYear("Battle", "Battle of Marle")).toBe("According to the text, in which year was the Battle of Marle?");
  expect(ofYear("Mascot", "Orrin Bear")).toBe("According to the text, what is the year of the mascot Orrin Bear?");
});

test.each(["Allow", "Bring"])("a column that says what to do gives no noun: %s", (header) => {
  expect(columnNoun(aCell("Marl Mill", header, { text: "half a day" }))).toBeNull();
  expect(columnNoun(aCell("Marl Mill", "Visit", { text: "half a day" }))).toBe("visit");
});

test("about how many a body has is one number, though those are many", () => {
  const about = aCell("Mill Office", "Members", { kind: "count", amount: 250, text: "250", bound: "about" });
  expect(asked(about, "Bodies", marle)).toContain("what is the approximate number of members");
});

test("a year under what was done or happened for the first time is that of its row", () => {
  const year = { kind: "year", text: "1902", amount: 1902 } as const;
  expect(asked(aCell("Tern Cup", "First held", year), "Cups", null)).toMatch(
    /in which year was the bridge “?Tern Cup”? first held\?$|in which year was the Tern Cup first held\?$/u,
  );
  expect(asked(aCell("Tern Bridge", "First crossing", year), "Bridges", null)).toMatch(
    /in which year was the first crossing of the Tern Bridge\?$/u,
  );
  expect(asked(aCell("Tern Bridge", "First colour", year), "Bridges", null)).toBeNull();
});

test("money is asked for as money, and under a word that is none for nothing", () => {
  const nine = { kind: "money", amount: 9, text: "£9" } as const;
  expect(asked(aCell("Tern Mill", "Child ticket", nine), "Mills", marle)).toMatch(
    /how much is the child ticket for (?:the )?Tern Mill\?$/u,
  );
  expect(asked(aCell("Marle", "Child ticket", { ...nine, isOfTopic: true }), "Facts", marle)).toBe(
    "How much is the child ticket for Marle?",
  );
  expect(asked(aCell("2023", "Child ticket", nine), "Prices", marle)).toBeNull();
  expect(asked(aCell("Tern Mill", "Chairs", nine), "Mills", marle)).toBeNull();
  expect(asked(aCell("Tern Mill", "EBIT", nine), "Mills", marle)).toMatch(/what is the EBIT of (?:the )?Tern Mill\?$/u);
});

test("a column under somebody’s name gives what that one says, and nothing that a row has", () => {
  const called = (name: string) => (name === "Zorvius" ? { hasArticle: false } : undefined);
  const dead = (header: string) =>
    questionForCell(aCell("Dead of Marle", header, { kind: "count", amount: 700 }), { table: "", topic: null, called });
  expect(dead("Zorvius")).toBeNull();
  expect(dead("Losses")).not.toBeNull();
});

test("a centre lies in a place", () => {
  const centre = { ...aCell("ESTA", "Place", { text: "Arnby, Norland" }), labelHeader: "Centre" };
  expect(asked(centre, "", null)).toContain("where is the centre ESTA?");
});
