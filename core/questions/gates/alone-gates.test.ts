import { expect, test } from "vitest";
import { aloneGates } from "./alone-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";

const solvik = { ...nowhere, topic: { aliases: new Set(["Solvik"]), type: "place" as const } };

const told = (stem: string, subject: string, relationKey = "sell in") =>
  withStem(
    withFact(
      ideal.yearTrue,
      aFact({ kind: "year", subject, relationKey, quote: `${subject} in 1887`, literal: "1887" }),
    ),
    stem,
  );
const said = (stem: string) => withStem(ideal.yearTrue, stem);

const plants: Plants = {
  "name-alone": [
    [told("Torvi was sold in 1887.", "Torvi"), solvik],
    [told("In which year did the Torvi sink?", "the Torvi"), solvik],
    [told("In 1887, Ulfa sold the mill of Karl Holm.", "Ulfa"), solvik],
  ],
  "church-of-any-town": [
    [said("St. Karl's Church was burnt in 1887."), solvik],
    [said("In which year did the Metro open?"), solvik],
  ],
  "something-was-founded": [
    [said("According to the text on Solvik, a body was created in 1887."), solvik],
    [said("In which year was a new committee set up?"), solvik],
  ],
  "line-of-what": [
    [said("Line 7 links the centre with the airport of Solvik."), solvik],
    [said("According to the text on Solvik, where does line 7 end?"), solvik],
    [said("The train to Holm leaves from platform 3."), solvik],
  ],
  "left-what": [
    [said("Ada Holm left as a young woman."), solvik],
    [said("Karl Brandt came back alive."), solvik],
    [said("Ada Holm had to swim, and gave up after ten hours."), solvik],
    [said("Ada Holm handed over as chief executive to Karl Brandt in 1887."), solvik],
    [said("Karl Brandt was hired from Holm Mills in 1887."), solvik],
  ],
};

test("each gate catches what is planted for it", () => {
  expect(missed(aloneGates, plants)).toEqual([]);
});

const passing = (candidate: typeof ideal.yearTrue, surroundings = solvik) =>
  aloneGates.filter(({ refuses }) => refuses(candidate, surroundings)).map(({ name }) => name);

test.each([
  ["The ferry Torvi was sold in 1887.", "Torvi"],
  ["Torvi, a ferry, was sold in 1887.", "Torvi"],
  ["Torvi Bridge was sold in 1887.", "Torvi"],
  ["Ulfa Brandt was sold in 1887.", "Ulfa"],
  ["In 1887 the Kasa de Marle was sold.", "Kasa"],
  ["Norway was sold in 1887.", "Norway"],
  ["The Danes sold the ferry in 1887.", "the Danes"],
  ["In 1887, Torvi was sold to Solvik.", "Torvi"],
  ["Solvik was sold in 1887.", "Solvik"],
])("a name that something tells needs no more: %s", (stem, subject) => {
  expect(passing(told(stem, subject))).toEqual([]);
});

test("what a name is may be said of it", () => {
  expect(passing(told("Torvi is a ferry of 1887.", "Torvi", "be ferry of"))).toEqual([]);
});

test.each([
  "Ada Holm came home with the cup in 1887.",
  "Karl Brandt left Norland as a young man.",
  "Ada Holm gave up her studies in 1887.",
  "Ada Holm was invited to Norland in 1887.",
  "St Karl’s Church at Arnby was burnt in 1887.",
  "A fund for widows was created in 1887.",
])("a verb that has what it wants says enough: %s", (stem) => {
  expect(passing(said(stem))).toEqual([]);
});

test("in the scope of its text everything is clear", () => {
  const scoped = "According to the text on Solvik, Torvi was sold in 1887.";
  expect(passing(told(scoped, "Torvi"))).toEqual([]);
});

test("a line by its number is known where something says of what it is one", () => {
  const metro = { ...solvik, topic: { type: "place" as const, aliases: new Set(["Marle Metro"]) } };
  expect(passing(said("Tram line 7 links the centre with the airport of Solvik."))).toEqual([]);
  expect(passing(said("Line 7 of the Solvik Metro was opened in 1887."))).toEqual([]);
  expect(passing(said("Line 7 links Holm with the Marle Metro."), metro)).toEqual([]);
});
