import { expect, test } from "vitest";
import { halfNameGates } from "./half-name-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withKey, withStem, type Plants } from "./samples/planting.ts";

const gap = (key: string, stem: string) => withKey(ideal.personGap, key, stem);
const said = (stem: string) => withStem(ideal.yearTrue, stem);

const plants: Plants = {
  "front-of-a-name": [
    gap("Grotto", "The oldest paintings are in the ____ of Hidden Water."),
    gap("Centre", "Ada Brandt opened the ____ for Chemistry and Technology in 1887."),
  ],
  "end-of-a-name": [
    gap("Winds", "The yard at Marle delivered the Pride of the ____ in 1887."),
    gap("Marvels", "Ada Brandt lived in the House of ____."),
  ],
  "half-a-verb": [
    said("Karl Brandt did away in 1887."),
    said("Karl Brandt spent his life."),
    said("Karl Brandt paid homage."),
    said("Karl Brandt gave his blessing in 1887."),
  ],
  "put-nowhere": [
    said("The Tern League put the portrait of Ada Brandt in 1887."),
    said("In which year did the Tern League put the portrait of Ada Brandt?"),
  ],
  "akin-to-what": [said("Norland has enjoyed rights akin since 1887.")],
  "in-force-apart": [
    said("In force, the Tern Code is used by more than 200 towns."),
    withKey(ideal.person, "force", "In what is the Tern Code used by more than 200 towns?"),
  ],
};

test("halves are refused", () => {
  expect(missed(halfNameGates, plants)).toEqual([]);
});

test.each([
  gap("King Ulf", "The hall was built by ____ of Norway."),
  gap("Norway", "Ada Brandt was Queen of ____."),
  gap("Marlow", "The hall stands in the County of ____."),
  gap("Ada Brandt", "The hall was painted by ____ for Karl Holm."),
  said("Karl Brandt did away with the toll in 1887."),
  said("Karl Brandt spent his life in Arnby."),
  said("The Tern League put the portrait of Ada Brandt on a stamp in 1887."),
  said("Norland put a duty of 33.3% on ropes in 1887."),
  said("Norland has enjoyed rights akin to those of a member since 1887."),
  said("The code has been in force since 1887."),
])("a whole is not: %#", (candidate) => {
  expect(halfNameGates.filter(({ refuses }) => refuses(candidate, nowhere)).map(({ name }) => name)).toEqual([]);
});

test("a founding is put in its year", () => {
  const gate = halfNameGates.find(({ name }) => name === "put-nowhere");
  const isRefused = (stem: string) => gate?.refuses(said(stem), nowhere);
  expect(isRefused("The Tern League put the founding of Solvik in 1187.")).toBe(false);
  expect(isRefused("The Tern League put the founder of Solvik in 1187.")).toBe(true);
});
