import { expect, test } from "vitest";
import { placeNamed } from "../../facts/gazetteer.ts";
import type { Fact } from "../../facts/fact.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { atTheAge, withKind } from "./gap-kind.ts";

const said = { subject: "Ada Brandt", relationKey: "bear in" };
const year = aFact({ ...said, kind: "year", quote: "Ada Brandt was born in 1887.", literal: "1887", value: 1887 });

const opened = { kind: "date", subject: "Marle Bridge", relationKey: "open in" } as const;
const month = aFact({ ...opened, quote: "The Marle Bridge opened in May 1931.", literal: "May 1931" });
const day = aFact({ ...opened, quote: "The Marle Bridge opened on 4 May 1931.", literal: "4 May 1931" });
const american = aFact({ ...opened, quote: "The Marle Bridge opened on May 4, 1931.", literal: "May 4, 1931" });

function inPeriod(literal: string, sort: string): Fact {
  const quote = `Ada Brandt was born in the ${literal}.`;
  const fact = aFact({ ...said, kind: "period", quote, literal });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const { askable } = fact.asking;
  return { ...fact, asking: { way: "value", askable: { ...askable, answer: { ...askable.answer, sort } } } };
}
const age = aFact({ ...said, kind: "count", quote: "Ada Brandt was 34 in 1921.", literal: "34", value: 34 });

const early = aFact({ ...said, kind: "count", quote: "Olaf died in prison in 92.", literal: "92", value: 92 });

function inPlace(name: string): Fact {
  const fact = aFact({ ...said, kind: "place", quote: `Ada Brandt was born in ${name}.`, literal: name });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const { askable } = fact.asking;
  const answer = { ...askable.answer, place: placeNamed(name) ?? null };
  return { ...fact, asking: { way: "value", askable: { ...askable, answer } } };
}

test.each([
  [year, "Ada Brandt was born in ____.", "Ada Brandt was born in the year ____."],
  [year, "Ada Brandt was born at Solvik in ____.", "Ada Brandt was born at Solvik in the year ____."],
  [year, "Sales of boats rose after ____.", "Sales of boats rose after the year ____."],
  [year, "The bridge of Solvik dates from ____.", "The bridge of Solvik dates from the year ____."],
  [year, "Ada Brandt kept it from ____ to 1890.", "Ada Brandt kept it from ____ to 1890."],
  [year, "The lighthouse has been dark since ____.", "The lighthouse has been dark since ____."],
  [year, "The lighthouse was dark until ____.", "The lighthouse was dark until the year ____."],
  [year, "Ada Brandt kept it from 1880 until ____.", "Ada Brandt kept it from 1880 until ____."],
  [year, "The stone bears a date equivalent to ____.", "The stone bears a date equivalent to the year ____."],
  [inPlace("Michigan"), "Ada Brandt worked in ____.", "Ada Brandt worked in the US state of ____."],
  [inPlace("Orrin Embankment"), "Ada Brandt opened the hall on ____.", "Ada Brandt opened the hall on ____ (street)."],
  [inPlace("Lowmarsh, London"), "Ada Brandt worked in ____.", "Ada Brandt worked in ____."],
  [year, "Students supported the uprising of ____.", "Students supported the uprising of ____ (year)."],
  [year, "Ada Brandt left in the spring of ____.", "Ada Brandt left in the spring of ____."],
  [inPlace("Cairo"), "Ada Brandt was born in ____.", "Ada Brandt was born in the city of ____."],
  [
    inPlace("Cairo"),
    "Ada Brandt met them in ____ of the Seven Hills.",
    "Ada Brandt met them in ____ of the Seven Hills.",
  ],
  [early, "Olaf died in prison in ____.", "Olaf died in prison in the year ____."],
  [early, "Olaf sold boats in ____.", "Olaf sold boats in ____."],
  [inPlace("Cairo"), "Ada Brandt lectured in ____ and Oslo.", "Ada Brandt lectured in ____ and Oslo."],
  [inPlace("Cairo"), "In this city, Ada Brandt lived in ____.", "In this city, Ada Brandt lived in ____."],
  [inPlace("Egypt"), "Ada Brandt was born in ____.", "Ada Brandt was born in the country of ____."],
  [inPlace("Egypt"), "Ada Brandt was brought up in ____.", "Ada Brandt was brought up in the country of ____."],
  [inPlace("Egypt"), "Ada Brandt was born in ____ in 1887.", "Ada Brandt was born in ____ in 1887."],
  [inPlace("Egypt"), "The seat of the Guild is in ____.", "The seat of the Guild is in ____."],
  [month, "The Marle Bridge opened in ____.", "The Marle Bridge opened in ____ (month and year)."],
  [month, "Ada Holm won the election of ____.", "Ada Holm won the election of ____ (month and year)."],
  [inPeriod("ninth century", "century"), "Olaf held court in the ____.", "Olaf held court in the ____ (century)."],
  [inPeriod("1880s", "decade"), "Solvik grew in the late ____.", "Solvik grew in the late ____ (decade)."],
  [day, "The Marle Bridge opened on ____.", "The Marle Bridge opened on ____."],
  [american, "Marle was closed until ____.", "Marle was closed until ____."],
  [age, "Ada Brandt was ____ in 1921.", "Ada Brandt was ____ years old in 1921."],
])("a gap says what it takes where several things would fit: %#", (fact, stem, better) => {
  expect(withKind(stem, fact, true)).toBe(better);
});

test("what is no person has no age", () => {
  expect(withKind("The toll was ____ in 1921.", age, false)).toBe("The toll was ____ in 1921.");
});

const read = aFact({ ...said, kind: "count", quote: "At seven she read Faust.", literal: "seven", value: 7 });
const rose = aFact({ ...said, kind: "count", quote: "She rose at seven in the morning.", literal: "seven", value: 7 });

test.each([
  [read, "Ada Brandt read Faust at ____.", "Ada Brandt read Faust at the age of ____."],
  [read, "At seven, Ada Brandt read ____.", "At the age of seven, Ada Brandt read ____."],
  [read, "Ada Brandt read Faust at five.", "Ada Brandt read Faust at the age of five."],
  [read, "Ada Brandt met Faust at Solvik.", "Ada Brandt met Faust at Solvik."],
  [rose, "Ada Brandt rose at seven.", "Ada Brandt rose at seven."],
  [read, "Ada Brandt set the toll at ____.", "Ada Brandt set the toll at ____."],
])("an age is called one: %#", (fact, stem, better) => {
  expect(atTheAge(stem, fact)).toBe(better);
});

test("a gap says that it takes a village where the text calls it one", () => {
  const fact = aFact({
    kind: "place",
    subject: "Ada Brandt",
    relationKey: "bear in",
    quote: "Ada Brandt was born in Arnby, a small village.",
    literal: "Arnby",
  });
  expect(withKind("Ada Brandt was born in ____.", fact, true)).toBe("Ada Brandt was born in the village of ____.");
  expect(withKind("Ada Brandt was at ____.", fact, true)).toBe("Ada Brandt was in the village of ____.");
});

test("a gap says of which city it takes a part", () => {
  const inLondon = (literal: string) =>
    aFact({ ...said, kind: "place", quote: `Ada Brandt was born in ${literal}, London, in 1887.`, literal });
  const stem = "Ada Brandt was born in ____.";
  expect(withKind(stem, inLondon("Lowmarsh"), true)).toBe("Ada Brandt was born in the part of London called ____.");
  expect(withKind(stem, inLondon("Lowmarsh Hospital"), true)).toBe(stem);
});

test("a gap for a name alone says what it is the name of", () => {
  const albrecht = aFact({
    kind: "person",
    subject: "Solvik",
    relationKey: "found by",
    quote: "Solvik was founded in 1201 by Ulf, a bishop from Marle with plans.",
    literal: "Ulf",
  });
  expect(withKind("Solvik was founded in 1201 by ____.", albrecht, false)).toBe(
    "Solvik was founded in 1201 by the bishop ____.",
  );
});

test("a street is asked for in its city where the text goes on with that", () => {
  const quote = "Ada Brandt ran a school in Marlow Street, London.";
  const fact = aFact({ ...said, kind: "place", quote, literal: "Marlow Street" });
  const put = (stem: string) => withKind(stem, fact, true);
  expect(put("Ada Brandt ran a school in ____.")).toBe("Ada Brandt ran a school in ____, London.");
  expect(put("Ada Brandt ran a school in ____ in 1853.")).toBe("Ada Brandt ran a school in ____, London, in 1853.");
  expect(put("In London, Ada Brandt ran a school in ____.")).toBe("In London, Ada Brandt ran a school in ____.");
});

test("a gap for a town goes on with the state or the land that the text gives", () => {
  const quote = "Ada Brandt was born in Orvan, Kansas, in 1887.";
  const inKansas = aFact({ ...said, kind: "place", quote, literal: "Orvan" });
  expect(withKind("Ada Brandt was born in ____.", inKansas, true)).toBe("Ada Brandt was born in ____, Kansas.");
  expect(withKind("Ada Brandt was born in ____ in 1887.", inKansas, true)).toBe(
    "Ada Brandt was born in ____, Kansas, in 1887.",
  );
  expect(withKind("In Kansas, Ada Brandt lived in ____.", inKansas, true)).toBe("In Kansas, Ada Brandt lived in ____.");
});
