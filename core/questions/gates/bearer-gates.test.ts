import { expect, test } from "vitest";
import { bearerGates } from "./bearer-gates.ts";
import type { Surroundings } from "./gate.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";

const ofUnion: Surroundings = {
  ...nowhere,
  topic: { name: "Solvik Union", aliases: new Set(["Solvik Union"]), type: "organisation" },
  people: ["Karl Brandt"],
};
const shortened = aFact({
  kind: "year",
  subject: "Solvik Union",
  relationKey: "adopt in",
  quote: "Its long name shrank to Solvik Union, adopted in 1887.",
  literal: "1887",
  value: 1887,
});

const said = (stem: string) => withStem(ideal.yearTrue, stem);
const asked = (stem: string) => withStem(ideal.year, stem);

const plants: Plants = {
  "name-adopted": [
    withFact(said("The Solvik Union was officially adopted in 1887."), shortened),
    withFact(asked("In which year was the Solvik Union adopted?"), shortened),
  ],
  "by-nickname": [
    [said("“Red Brandt” introduced the eight-hour day in 1887."), ofUnion],
    [asked('At sea, "Red Brandt" won the cup in 1887.'), ofUnion],
    [asked("According to the text on the Solvik Union, in which year did “Red Brandt” win the cup?"), ofUnion],
  ],
  "office-of-whom": [
    [said("A Marle office opened in 1887."), ofUnion],
    [asked("According to the text on the Solvik Union, in which year did a Marle office open?"), ofUnion],
    [asked("In which year was a small branch closed?"), ofUnion],
  ],
};

test("each gate catches what is planted for it", () => {
  expect(missed(bearerGates, plants)).toEqual([]);
});

test.each([
  ["In which year was the name Solvik Union adopted?", shortened],
  ["“The Last Mill” was translated into 30 languages.", null],
  ["“SU” stands for “Solvik Union”.", null],
  ["A Marle office of the Solvik Union opened in 1887.", null],
  ["A new harbour opened in 1887.", null],
])("who or whose is told: %s", (stem, fact) => {
  const candidate = fact ? withFact(said(stem), fact) : said(stem);
  expect(bearerGates.filter(({ refuses }) => refuses(candidate, ofUnion)).map(({ name }) => name)).toEqual([]);
});
