import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { gapGates } from "./gap-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const streets = aFact({
  kind: "count",
  subject: "Streets",
  relationKey: "be",
  quote: "In the bend are the Seven Streets, the core of Solvik.",
  literal: "Seven",
  value: 7,
});
const counted = aFact({
  kind: "count",
  subject: "Marle",
  relationKey: "have",
  quote: "Seven Danish bishops met at Marle.",
  literal: "Seven",
  value: 7,
});

test("a number that begins a sentence counts", () => {
  const gate = gapGates.find(({ name }) => name === "number-of-name");
  expect(gate?.refuses(withFact(ideal.year, counted), nowhere)).toBe(false);
});

/** What is said of a number that stands behind some words. */
function numberBehind(before: string, literal: string): Fact {
  const quote = `${before}${literal}.`;
  const fact = aFact({ kind: "count", subject: "Solvik", relationKey: "be", quote, literal, value: Number(literal) });
  if (fact.asking.way !== "value") return fact;
  const { askable } = fact.asking;
  return { ...fact, asking: { way: "value", askable: { ...askable, statement: { before, after: "." } } } };
}

test("a number behind what is measured or had counts", () => {
  const gate = gapGates.find(({ name }) => name === "number-of-name");
  const refuses = (before: string) => gate?.refuses(withFact(ideal.year, numberBehind(before, "9")), nowhere);
  expect(refuses("The line has ")).toBe(false);
  expect(refuses("Solvik has platforms for ")).toBe(false);
  expect(refuses("The ferry leaves from pier ")).toBe(true);
});

const place = (literal: string): Fact =>
  aFact({ kind: "place", subject: "Solvik", relationKey: "lie in", quote: `Solvik lies in the ${literal}.`, literal });

const asked = (fact: Fact): Fact =>
  fact.asking.way === "value"
    ? { ...fact, asking: { way: "value", askable: { ...fact.asking.askable, question: "Where is it?" } } }
    : fact;

const premiere = aFact({
  kind: "date",
  subject: "Marle premiere",
  relationKey: "be",
  quote: "The Marle premiere of 26 May 1916 was a triumph.",
  literal: "26 May 1916",
});
const bishop = aFact({
  kind: "person",
  subject: "Solvik",
  relationKey: "come",
  quote: "Bishop Olaf of Marle came in 997.",
  literal: "Bishop Olaf",
});
const party = aFact({
  kind: "name",
  subject: "struggle",
  relationKey: "lead by",
  quote: "It was led by the Northern Party for the Freedom of Solvik.",
  literal: "Northern Party for the Freedom",
});

const plants: Plants = {
  "number-of-name": [
    withFact(ideal.yearTrue, streets),
    withFact(ideal.yearTrue, numberBehind("Ada Brandt found a form of element ", "7")),
    withFact(ideal.year, numberBehind("The train to Holm leaves from platform ", "9")),
    withFact(withKey(ideal.personGap, "Streets", "The Seven ____ are the core of Solvik."), streets),
  ],
  "place-or-year": [
    withFact(withStem(ideal.personGap, "Ada Brandt died at her home in ____."), asked(place("Ilmarsh"))),
  ],
  "lies-in-what": [withFact(withStem(ideal.personGap, "Solvik lies in the ____."), place("Hana"))],
  "date-of-thing": [withFact(withStem(ideal.personGap, "The Marle premiere of ____ was a triumph."), premiere)],
  "office-for-name": [
    withKey(ideal.personGap, "Secretary-General", "The longest-serving ____ was Ada Brandt."),
    withKey(ideal.personGap, "Secretary General", "The ____ has been Ada Brandt since 2024."),
    withKey(ideal.personGap, "Members", "The Pilots’ Guild has 193 ____."),
    withKey(ideal.personGap, "Council", "The Pilots’ Guild elects a 21-member ____."),
    withKey(ideal.personGap, "Office", "War drove the ____ from Solvik in 1887."),
  ],
  "words-of-others": [withKey(ideal.personGap, "the gift of the river", "Karl Holm wrote that Solvik was ____.")],
  "name-goes-on": [
    withFact(
      withKey(ideal.personGap, "Northern Party for the Freedom", "The struggle was led by the ____ of Solvik."),
      party,
    ),
    withFact(withKey(ideal.personGap, "Lighthouses", "In 1902 the Pilots’ Guild launched ____ for All."), party),
    withFact(withKey(ideal.personGap, "Bishop Olaf", "____ of Marle came in 997."), bishop),
    withFact(withKey(ideal.personGap, "Sands", "Solvik lies at Holm aan ____."), place("Sands")),
    withFact(withKey(ideal.personGap, "Canal de Marle", "Ada Brandt joined the Société d’Études du ____."), party),
  ],
  "title-goes-on": [
    withKey(ideal.personGap, "Salt", "Ada Brandt’s last novel was ____ on the Wagrol."),
    withKey(ideal.personGap, "Wagrol", "Ada Brandt’s last novel was Salt on the ____."),
    withKey(ideal.personGap, "Ends", "Solvik was listed under the title ____ of the Old Kings."),
    withKey(ideal.personGap, "Cold Salt", "In 1902 Ada Brandt wrote ____ on a Plate."),
  ],
  "part-of-date": [
    withKey(ideal.personGap, "17", "Ada Brandt was born in Marle on ____ Rajab 703."),
    withKey(ideal.personGap, "Rajab 703", "Ada Brandt was born in Marle on 17 ____."),
  ],
  "name-begun": [
    withFact(withStem(ideal.personGap, "In 997, Bishop Olaf of ____ came to baptise the fishermen."), place("Marle")),
    withFact(withStem(ideal.personGap, "At Holm, Gelmar of ____ lost his ships."), place("Marle")),
    withFact(withStem(ideal.personGap, "Saint Colm of ____ came to the island in 997."), place("Marle")),
    withFact(withStem(ideal.personGap, "In 1361, King Olav IV of ____ landed there."), place("Holm")),
    withFact(withStem(ideal.personGap, "Ada Brandt became President of ____ in 1990."), place("Solvik")),
    withFact(withStem(ideal.personGap, "Solvik was annexed by the Second Peace of ____."), place("Hana")),
  ],
  "shared-unit": [
    withKey(ideal.personGap, "2.1", "The turnover of Solvik has doubled from ____ to 4.7 million pounds."),
  ],
  "bare-noun": [
    withStem(ideal.yearTrue, "Member is represented by Ada Brandt."),
    withStem(ideal.person, "By whom is Member represented?"),
  ],
};

test("each gate catches what it is for", () => {
  expect(missed(gapGates, plants)).toEqual([]);
});

test("a place or a body behind the gap is no end of a title", () => {
  const gate = gapGates.find(({ name }) => name === "title-goes-on");
  const refuses = (key: string, stem: string) => gate?.refuses(withKey(ideal.personGap, key, stem), nowhere);
  expect(refuses("Salt", "Ada Brandt sang in the opera ____ in Solvik.")).toBe(false);
  expect(refuses("Wagrol", "Ada Brandt lived at ____ on the Island of Holm.")).toBe(false);
  expect(refuses("Salt", "Ada Brandt wrote ____ in the Old Town.")).toBe(false);
});
