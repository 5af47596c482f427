import { expect, test } from "vitest";
import { looseEndGates } from "./loose-end-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);

const timed = (quote: string, literal: string, relationKey = "measure in") =>
  aFact({ kind: "year", subject: "Tern Mere", relationKey, quote, literal, value: Number(literal) });

const measured = timed("The Tern Mere measured more than 90 acres in 1931.", "1931");
const dug = timed("The Tern Mere was dug in 1931.", "1931", "dig in");

const cleared = aFact({
  kind: "year",
  subject: "Ada Brandt read how slowly ditches",
  relationKey: "clear in",
  quote: "Ada Brandt read how slowly ditches were cleared in 1931.",
  literal: "1931",
  value: 1931,
});

const told = (kind: "place" | "count", [statement, literal]: readonly [string, string], quote: string) => {
  const fact = aFact({ kind, subject: "Ada Brandt", relationKey: "be", quote: statement, literal });
  return { ...fact, proof: { ...fact.proof, quote } };
};

const byThen = told(
  "count",
  ["Ada Brandt was in charge of the looms for nine years.", "nine"],
  "Ada Brandt had been in charge of the looms for nine years when in 1931 the mill burned.",
);
const cut = told(
  "place",
  ["Holm was the village near Marle.", "Marle"],
  "She left Holm, the village near Marle where she had been born.",
);
const goal = told(
  "place",
  ["The first voyage took Ada Brandt in Norland.", "Norland"],
  "The first voyage took her down the coast to Marle, in Norland.",
);

const goesBack = aFact({
  kind: "count",
  subject: "Tern Guild",
  relationKey: "trace to",
  quote: "The Tern Guild traces its origin to 604.",
  literal: "604",
  value: 604,
});

const plants: Plants = {
  "people-for-somebody": [withKey(ideal.person, "Dutchman", "Who was the first head of the Tern Guild?")],
  "number-of-what": [
    said("Solvik became the ninth in August 1887."),
    said("According to the text, Solvik came second."),
    said("The Guild recorded 1,318 for 1887."),
    said("The Guild counted 1,318."),
    withStem(ideal.person, "Which country came third?"),
    withStem(ideal.person, "Which town brought the number to 31?"),
  ],
  "passed-on-what": [
    said("Solvik handed over to Norland in 1887."),
    withStem(ideal.year, "In which year did Solvik hand over to Norland?"),
    said("Ada Brandt moved on to Norland."),
    withStem(ideal.person, "To which country did Ada Brandt move on?"),
  ],
  "measured-once": [withFact(ideal.year, measured)],
  "verb-of-a-question": [withFact(ideal.year, cleared)],
  "there-without-who": [
    said("There died in Marle on 4 May 1887."),
    withStem(ideal.year, "On which date did there die in Marle?"),
  ],
  "had-since": [said("Ada Brandt had run the looms of Marle since 1928 and left in 1953.")],
  "so-long-by-then": [withFact(ideal.yearTrue, byThen)],
  "the-one-that-is-cut": [withFact(ideal.yearTrue, cut)],
  "moved-in-a-land": [
    withStem(ideal.person, "In which country did her first voyage take her?"),
    withStem(ideal.person, "In which county did the Brandts leave Marle?"),
  ],
  "land-of-a-goal": [withFact(ideal.yearTrue, goal)],
  "year-for-a-number": [withFact(ideal.yearTrue, goesBack)],
  "to-the-last-digit": [withKey(ideal.personGap, "204,318", "The Tern Guild had ____ members in 1887.")],
  "one-of-the-first": [
    said("One of the first joint looms was set up in 1887."),
    withStem(ideal.year, "In which year was one of its ferries sold?"),
  ],
};

test("each flaw is caught by its gate", () => {
  expect(missed(looseEndGates, plants)).toEqual([]);
});

const passing = (...candidates: Parameters<(typeof looseEndGates)[number]["refuses"]>[0][]): string[] =>
  candidates.flatMap((candidate) =>
    looseEndGates.filter(({ refuses }) => refuses(candidate, nowhere)).map(({ name }) => name),
  );

test.each([
  "Solvik became the ninth member of the Tern Guild in 1887.",
  "Solvik handed over the keys of the mill to Norland in 1887.",
  "Ada Brandt moved on from Marle to Norland.",
  "There were nine mills in Marle in 1887.",
  "The census of 1887 counted 1,318 weavers.",
  "Ada Brandt had run the looms since 1928 when the mill burned.",
  "One of the looms of Marle, the Tern, is nine metres long.",
])("nothing hangs loose in %s", (stem) => {
  expect(passing(said(stem))).toEqual([]);
});

test("what is told in whole is asked", () => {
  expect(passing(withFact(ideal.year, dug))).toEqual([]);
  expect(passing(withStem(ideal.person, "In which country did Ada Brandt take office?"))).toEqual([]);
  expect(passing(withKey(ideal.person, "Karl Holm", "Who was the first head of the Tern Guild?"))).toEqual([]);
});

test("whoever hands over in the life that a text tells hands over the office", () => {
  const gate = looseEndGates.find(({ name }) => name === "passed-on-what");
  const fact = timed("Ada Brandt handed over to Karl Holm in 1887.", "1887", "hand over in");
  expect(gate?.refuses(withFact(said("Ada Brandt handed over to Karl Holm in 1887."), fact), nowhere)).toBe(false);
});
