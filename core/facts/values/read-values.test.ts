import { expect, test } from "vitest";
import { readValues } from "./read-values.ts";

const kindsIn = (text: string) => readValues(text).map(({ kind }) => kind);

test("an hour is no amount", () => {
  for (const text of [
    "At 11.40 the bell rang.",
    "The bell rang at 11.40.",
    "By 2.20 in the morning it was gone.",
    "It closes around 10.30 pm each day.",
    "It began about 9.05 that night.",
  ])
    expect(kindsIn(text)).toEqual([]);
});

test("a currency in letters begins a sum", () => {
  expect(kindsIn("It rose from CHF 2.5 billion to HK$3 billion, and R$4 million.")).toEqual([
    "money",
    "money",
    "money",
  ]);
  expect(kindsIn("It wrote DKr9.7bn off the mill, and KSh 4 million.")).toEqual(["money", "money"]);
  expect(kindsIn("Try 3 of them.")).toEqual(["number"]);
});

test("an amount behind “at” is one all the same", () => {
  expect(kindsIn("It was sold at 2.20 dollars.")).toEqual(["money"]);
  expect(kindsIn("It rose at 2.20 per cent.")).toEqual(["percent"]);
  expect(kindsIn("It stands at 12.50 metres.")).toEqual(["measure"]);
  expect(kindsIn("It stood at 2.75 of ten.")).toContain("number");
});

test("what a firm turns over is no bound", () => {
  const bound = (text: string) => readValues(text).map((value) => ("bound" in value ? value.bound : null));
  expect(bound("It turned over €60.8 billion.")).toEqual(["exact"]);
  expect(bound("It sold over €60.8 billion.")).toEqual(["more"]);
});

test.each([
  ["Since 2009 people have kept the day.", ["year"]],
  ["It has been kept since 1950 by all.", ["year"]],
  ["In 2014 women all over Norway joined.", ["year"]],
  ["It lay silent until 1500 metres of rock fell.", ["measure"]],
  ["It was pulled by 1500 men with ropes.", ["number"]],
  ["In 1500 houses there is no light.", ["number"]],
])("a year stands behind a word of time, whatever noun follows: %s", (text, kinds) => {
  expect(kindsIn(text)).toEqual(kinds);
});

test("what is just under or just over a figure is about as much", () => {
  const bound = (text: string) => readValues(text).map((value) => ("bound" in value ? value.bound : null));
  expect(bound("Just under 61,000 people lived there.")).toEqual(["about"]);
  expect(bound("It has just over 40 members.")).toEqual(["about"]);
  expect(bound("Under 40 people lived there.")).toEqual(["less"]);
});

test("an ordinal of a thousand and more is no amount", () => {
  expect(kindsIn("Orrin was the 1,000th town on the list.")).toEqual([]);
});

test("a speed is no length, and miles an hour are no kilometres", () => {
  const units = (text: string) => readValues(text).map((value) => (value.kind === "measure" ? value.unit : null));
  expect(units("It was driven at 110 km/h.")).toEqual(["km/h"]);
  expect(units("It was driven at 60 mph.")).toEqual(["mph"]);
  expect(units("It is 110 km long.")).toEqual(["kilometres"]);
});
