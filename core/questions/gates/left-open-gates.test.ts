import { expect, test } from "vitest";
import { leftOpenGates } from "./left-open-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withKey, withStem, type Plants } from "./samples/planting.ts";

const gap = (stem: string, key: string) => withKey(ideal.personGap, key, stem);
const told = (stem: string) => withStem(ideal.yearTrue, stem);

const plants: Plants = {
  "torn-contraction": [gap("Jens Holm ’d asked for ____ looms.", "three"), told("Jens Holm 'd asked for looms.")],
  "verb-first": [
    told("According to the text on Solvik, came the resettlement of nine weavers in Norland."),
    told("Lies the mill in Solvik."),
  ],
  "to-plunder-what": [told("Jens Holm sent his riders to plunder.")],
  "the-news-of-what": [withStem(ideal.person, "Who got the news in Norland?")],
  "future-kin": [gap("Jens Holm’s future father-in-law was ____.", "Karl Lind")],
  "headed-for": [told("Jens Holm headed for Norland."), withStem(ideal.person, "For which city did Jens Holm head?")],
  "stayed-where": [told("Jens Holm stayed five months."), gap("Jens Holm stayed for ____ weeks.", "nine")],
  "wrote-off-what": [
    told("The Tern Guild wrote DKr4.2bn in 1893."),
    gap("The Tern Guild wrote ____ in 1893.", "£9 million"),
  ],
  "of-the-beaten": [
    gap("Jens Holm beat her army twice in the year ____.", "1272"),
    withStem(ideal.person, "Who took his cities?"),
  ],
};

test("each gate refuses what it is for", () => {
  expect(missed(leftOpenGates, plants)).toEqual([]);
});

test.each([
  told("Jens Holm’s design was used in Solvik."),
  told("Stood up by his guests, Jens Holm left Solvik."),
  told("Jens Holm sent his riders to plunder the mills of Solvik."),
  withStem(ideal.person, "Who got the news of the fire in Norland?"),
  gap("Jens Holm’s father-in-law was ____.", "Karl Lind"),
  told("Jens Holm headed for Norland in 1893."),
  gap("Jens Holm headed the Tern Guild for ____ years.", "nine"),
  gap("Jens Holm stayed in Solvik for ____ weeks.", "nine"),
  told("The Tern Guild wrote £9 million off the mill in 1893."),
  gap("Jens Holm wrote ____ letters in 1893.", "40"),
  told("Jens Holm took his army to Norland."),
  gap("Jens Holm took his troops across the Tern in ____.", "1893"),
])("and lets $body.stem pass", (candidate) => {
  expect(leftOpenGates.filter(({ refuses }) => refuses(candidate, nowhere)).map(({ name }) => name)).toEqual([]);
});
