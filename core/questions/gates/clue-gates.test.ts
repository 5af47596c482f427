import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { clueGates } from "./clue-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const founder = aFact({
  kind: "person",
  subject: "Holm Scales plc",
  relationKey: "start by",
  quote: "Holm Scales plc was started by Ada Holm.",
  literal: "Ada Holm",
});
const term = aFact({
  kind: "measure",
  subject: "Guild",
  relationKey: "fix for",
  quote: "The Guild fixed its fees for four years from 2024 to 2027.",
  literal: "four years",
});

function listOf(...items: string[]): Fact {
  const [fact] = ideal.closedList.facts;
  if (!fact) throw new Error("The list has a fact.");
  const list = {
    ...{ subject: "settlers", relation: "moved into", items, isOpen: false, question: "x" },
    ...{ at: 0, blocks: [], hasAskedNames: true, place: null, sort: null, statement: null, isOnTopic: true },
  };
  return { ...fact, kind: "list", asking: { way: "list", list } };
}

const plants: Plants = {
  "name-in-name": [
    withFact(withKey(ideal.person, "Ada Holm", "By whom was Holm Scales plc started?"), founder),
    withFact(withKey(ideal.person, "King Haakon Haakonsson", "For whom was Haakon’s Hall built?"), founder),
    withKey(ideal.person, "Haakon's Hall", "Which hall was built for King Haakon Haakonsson?"),
  ],
  "land-in-stem": [
    withKey(ideal.person, "Kenya", "Which country built the Kenyan Highland Dam?"),
    withKey(ideal.personGap, "Japan", "It went on sale in ____ for 900 yen."),
  ],
  "name-but-its-class": [withKey(ideal.person, "Holm Canal Authority", "Which body runs the Holm Canal?")],
  "years-count-themselves": [
    withFact(withStem(ideal.personGap, "The Guild fixed its fees for the ____ from 2024 to 2027."), term),
    withFact(withStem(ideal.yearFalse, "The Guild fixed its fees for the three years from 2024 to 2027."), term),
  ],
  "list-of-two-kinds": [
    withFact(
      withStem(ideal.closedList, "Into the Bolivian province of which of these did settlers move?"),
      listOf("Solvik", "Peruvian province of Marle"),
    ),
  ],
};

test("each gate catches what it is for", () => {
  expect(missed(clueGates, plants)).toEqual([]);
});

test("another land's money tells nothing", () => {
  const sold = withKey(ideal.personGap, "Norway", "It went on sale in ____ for 900 yen.");
  expect(clueGates.filter(({ refuses }) => refuses(sold, nowhere))).toEqual([]);
});

test("a family may have one name", () => {
  const father = withFact(withKey(ideal.person, "Jens Holm", "Who was Ada Holm’s father?"), founder);
  expect(clueGates.filter(({ refuses }) => refuses(father, nowhere))).toEqual([]);
});
