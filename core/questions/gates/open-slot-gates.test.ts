import { expect, test } from "vitest";
import type { Candidate } from "../making/candidate.ts";
import { openSlotGates } from "./open-slot-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withStem, type Plants } from "./samples/planting.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);
const withKey = (candidate: Candidate, key: string): Candidate =>
  candidate.body.type === "short-answer" ? { ...candidate, body: { ...candidate.body, key } } : candidate;
const inText = (topic: { type: "place" | "organisation"; name: string }) => ({
  ...nowhere,
  topic: { aliases: new Set([topic.name]), type: topic.type },
});
const solvik = inText({ type: "place", name: "Solvik" });
const league = inText({ type: "organisation", name: "Tern League" });

const plants: Plants = {
  "generic-name": [
    [said("In which year was the Summer Festival founded?"), solvik],
    [said("The pharmacy of the Roman monastery was opened in 1887."), solvik],
    [said("Old Town and the harbour burned in 1887."), solvik],
    [said("In which year was the International Training Centre established?"), league],
    [said("The High Market was paved in 1887."), solvik],
  ],
  "bare-organ": [
    [said("Fire drove the Office from Norland in 1887."), league],
    [said("In which year was the Convention signed?"), league],
    [said("Ada Brandt led the Office for 22 years from 1887."), league],
  ],
  "organ-for-name": [withKey(ideal.person, "Office")],
  "its-of-another": [
    said("The Tern Saga credits its foundation to Karl Holm."),
    said("A drought is the usual explanation of its abandonment."),
    said("In which year did Marle burn its rich neighbour?"),
  ],
  "member-of-what": [
    [said("Norland gave up its membership in 1887."), league],
    [said("In which month and year was Norland’s accession process terminated?"), league],
    [said("How much did Holm Mills pay for a stake of 15 per cent?"), league],
    [said("Norland agreed to a trial of three years."), league],
  ],
  "given-to-nobody": [
    [said("The queen granted a late pardon in 1887."), solvik],
    [said("Which country gave US$1.9 billion in 1987?"), league],
    [said("In 1987 the court imposed a fine of 500 marks."), league],
  ],
  "name-of-now": [
    said("TLA was dropped in 1887 in favour of the present name."),
    said("The old name was dropped in 1887."),
    said("In which year was the present name adopted?"),
  ],
  "people-for-firm": [
    [said("The Danes overtook Holm Mills in 1887."), league],
    [said("In which year did the Norwegians overtake Holm Mills?"), league],
    [said("In 1887, the Frenchmen sold Holm Mills."), league],
  ],
  "sum-of-what": [
    said("The Tern Bridge was budgeted at 30 million."),
    said("The Tern League has planted more than 12 million."),
    said("In 1887, the Tern Bridge cost 12,000."),
  ],
};

test("what nothing fills is missed", () => {
  expect(missed(openSlotGates, plants)).toEqual([]);
});

test.each([
  [said("In which year was the Summer Festival of Solvik founded?"), solvik],
  [said("According to the text on Solvik, the Summer Festival was founded in 1887."), solvik],
  [said("The Summer Festival was founded in 1887."), nowhere],
  [said("The Holm Festival was founded in 1887."), solvik],
  [said("The Summer Festival in Marle was founded in 1887."), solvik],
  [said("Fire drove the Office of Weirs from Norland in 1887."), league],
  [said("According to the text on the Tern League, fire drove the Office from Norland."), league],
  [withKey(ideal.person, "Secretariat"), nowhere],
  [said("The Holm Mill celebrates its foundation in May."), nowhere],
  [said("Glass Town has been a World Heritage Site since 1987."), solvik],
  [said("The Tern Mosaic is in the National Museum in the city of Marle."), solvik],
  [said("In which city does the National Museum stand?"), solvik],
  [said("In Town Hall Street of Marle, Karl Holm sold bread."), solvik],
  [said("Norland gave up its membership of the Marle Pact in 1887."), league],
  [said("Norland lost its membership in the Tern League in 1887."), league],
  [said("Karl Holm bought a stake of 15 per cent in Holm Mills."), league],
  [said("The queen granted Karl Holm a late pardon in 1887."), league],
  [said("The Tern League gave US$1.9 billion in 1987."), league],
  [said("The queen gave 500 marks to Ada Brandt in 1887."), solvik],
  [said("In 1887, it took the present name, Tern League."), solvik],
  [said("The present name of Solvik dates from 1887."), nowhere],
  [said("The Danes sold Marle in 1887."), solvik],
  [said("The Danish king sold Marle in 1887."), league],
  [said("The Tern Bridge cost 40 million euros."), nowhere],
  [said("The Tern League has planted 12 million trees."), nowhere],
])("nothing is open in %j", (candidate, surroundings) => {
  const refusing = openSlotGates.filter(({ refuses }) => refuses(candidate, surroundings));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
