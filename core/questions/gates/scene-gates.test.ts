import { expect, test } from "vitest";
import { sceneGates } from "./scene-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withStem, type Plants } from "./samples/planting.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);

const plants: Plants = {
  "feel-of-an-hour": [
    said("According to the text on Solvik, at six, the hall of the Tern Market is loud."),
    said("By midnight the quays of Solvik are already deserted."),
  ],
  "days-end-with": [
    said("Evenings end with Holm Bitter."),
    said("According to the text on Solvik, mornings begin with Holm Bitter."),
  ],
};

test("how a place feels at an hour is refused", () => {
  expect(missed(sceneGates, plants)).toEqual([]);
});

test.each(["The Tern Market is open at six.", "The Tern Market is busy.", "Days of rest were introduced in 1887."])(
  "what a place is may be asked: %s",
  (stem) => {
    const refusing = sceneGates.filter(({ refuses }) => refuses(said(stem), nowhere));
    expect(refusing.map(({ name }) => name)).toEqual([]);
  },
);
