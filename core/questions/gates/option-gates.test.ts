import { expect, test } from "vitest";
import type { Candidate } from "../making/candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, withLures, withKey, type Plants, withFact } from "./samples/planting.ts";
import { optionGates } from "./option-gates.ts";

function listing(...items: string[]): Candidate {
  const [fact] = ideal.closedList.facts;
  if (!fact) throw new Error("The list has a fact.");
  const list = {
    ...{ subject: "Tern", relation: "has harbours", items, isOpen: false, question: "x", at: 0, blocks: [] },
    ...{ hasAskedNames: true, place: null, sort: null, statement: null, isOnTopic: true },
  };
  return withFact(ideal.closedList, { ...fact, kind: "list", asking: { way: "list", list } });
}

const plants: Plants = {
  "implausible-option": [
    withLures(ideal.measureChoice, "20 metres", "620 metres", "980 metres"),
    withLures(ideal.yearChoice, "1790", "1893", "1931"),
  ],
  "option-about-options": [
    withLures(ideal.personChoice, "Jens Holm", "Marta Ruiz", "None of the above"),
    withLures(ideal.personChoice, "Jens Holm", "Marta Ruiz", "A and C"),
    withLures(ideal.personChoice, "Jens Holm", "Marta Ruiz", "All of these"),
  ],
  "overlapping-options": [withLures(ideal.placeChoice, "Bonn", "Old Mainz", "Speyer")],
  "same-given-name": [withLures(ideal.personChoice, "Marta Ruiz", "Ada Lund")],
  "option-of-stem": [
    withLures(ideal.personChoice, "Jens Holm", "Marta Ruiz", "Harbour Museum"),
    withLures(ideal.placeChoice, "Bonn", "Pilots’ Guild", "Speyer"),
  ],
  "unlike-units": [
    withLures(ideal.measureChoice, "410 feet", "620 metres", "980 metres"),
    withLures(ideal.measureChoice, "410.5 metres", "620 metres", "980 metres"),
  ],
  convergence: [
    withLures(
      withKey(ideal.personChoice, "Northern Pilots’ Guild"),
      "Northern Choir",
      "Pilots’ Chapel",
      "Weavers’ Guild",
    ),
  ],
  "wrong-number-of-options": [
    withLures(ideal.yearChoice, "1893"),
    withLures(ideal.yearChoice, "1879", "1891", "1893", "1899", "1931"),
  ],
  "bound-in-option": [withLures(ideal.measureChoice, "about 410 metres", "620 metres", "980 metres")],
  "list-of-unlike": [listing("Arnby", "town’s largest port"), listing("Arnby", "harbours"), listing("W", "Z bosons")],
};

test("each gate catches what it is for", () => {
  expect(missed(optionGates, plants)).toEqual([]);
});
