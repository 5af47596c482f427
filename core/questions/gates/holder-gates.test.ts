import { expect, test } from "vitest";
import { holderGates } from "./holder-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withKey, withStem, type Plants } from "./samples/planting.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);
const gap = (stem: string) => withKey(ideal.personGap, "Ada Brandt", stem);

const plants: Plants = {
  "holder-of-no-time": [
    gap("The deputy chief executive of the Marle Union was ____."),
    gap("The Marle Union’s executive director is ____."),
    said("According to the text on Solvik, the mayor of Solvik is Ada Brandt."),
    withStem(ideal.person, "Who is the secretary-general of the Union of Harbour Towns?"),
  ],
  "kin-of-some-king": [gap("The king's son was ____."), said("Ada Brandt was the founder’s younger sister.")],
};

test("each gate catches what is planted for it", () => {
  expect(missed(holderGates, plants)).toEqual([]);
});

test.each([
  "The first director of the Marle Union was Ada Brandt.",
  "In 1902 the director of the Marle Union was Ada Brandt.",
  "The director of the Marle Union is elected by its members.",
  "The director of the Marle Union during the great strike was Ada Brandt.",
  "The capital of Solvik is Marle.",
  "King Orvar’s son was Jens Brandt.",
])("a holder, a time or a name is told: %s", (stem) => {
  const refusing = holderGates.filter(({ refuses }) => refuses(said(stem), nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
