import { expect, test } from "vitest";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, withStem, withKey, type Plants } from "./samples/planting.ts";
import { stemGates } from "./stem-gates.ts";

const plants: Plants = {
  "too-long": [
    withStem(
      ideal.year,
      "In which year was the Harbour Museum, with its boats, its nets, its long hall, its library, its workshop and its two small towers by the Tern Bridge, founded?",
    ),
  ],
  unfocused: [
    withStem(ideal.year, "The Harbour Museum was founded."),
    withStem(ideal.personGap, "____ founded the Harbour Museum."),
  ],
  "points-elsewhere": [
    withStem(ideal.year, "In which year was it founded?"),
    withStem(ideal.year, "In which year was this Harbour Museum founded?"),
    withStem(ideal.person, "By whom was the latter Harbour Museum founded?"),
  ],
  vague: [
    withStem(ideal.yearTrue, "Ada Brandt was born in Solvik some decades."),
    withStem(ideal.year, "In which year was the Harbour Museum reportedly founded?"),
    withStem(ideal.year, "In which year did several people found the Harbour Museum?"),
  ],
  absolute: [withStem(ideal.yearTrue, "The Harbour Museum was always called so after 1887.")],
  negative: [
    withStem(ideal.placeChoice, "In which city does the Rhine Pilots’ Guild not have its seat?"),
    withStem(ideal.person, "Who did not found the Harbour Museum?"),
  ],
  "two-facts": [
    withStem(ideal.year, "In which year was the Harbour Museum, which stands in Solvik, founded?"),
    withStem(ideal.yearTrue, "The Harbour Museum sold prints in 1887 and books in 1890."),
    withStem(ideal.yearGap, "Ada Brandt was a pilot who founded the Harbour Museum in ____."),
  ],
  trivia: [
    withStem(ideal.yearTrue, "Admission is free at the Harbour Museum."),
    withStem(ideal.person, "Who took the photo of the Harbour Museum?"),
  ],
  "adjective-gap": [
    withKey(ideal.personGap, "nautical", "The Harbour Museum was a ____ museum."),
    withKey(ideal.personGap, "Dr", "The Harbour Museum was founded by ____ Brandt."),
  ],
  "stray-adverb": [
    withStem(ideal.year, "In which year was the Harbour Museum also founded?"),
    withStem(ideal.yearTrue, "Solvik’s own Harbour Museum opened in 1887."),
  ],
  broken: [
    withStem(ideal.yearTrue, "The Tern Bridge holds back 92,000 acre of water."),
    withStem(ideal.yearTrue, "The Harbour Museum was robbed by two men, Holm and Lie in 1931."),
    withStem(ideal.year, "In which year was the “Harbour Museum founded?"),
    withStem(ideal.year, "In which year was the Harbour Museum, founded,?"),
  ],
  "two-verbs": [withStem(ideal.person, "By whom did the first Harbour Museum ever was found?")],
  markup: [withStem(ideal.year, "In which year was the **Harbour Museum** founded?")],
  "no-name": [
    withStem(ideal.year, "In which year was the old museum founded?"),
    withStem(ideal.yearTrue, "The first visitor was seen in April 1887."),
  ],
  repetition: [withStem(ideal.year, "In which year was the the Harbour Museum founded?")],
};

test("each gate catches what it is for", () => {
  expect(missed(stemGates, plants)).toEqual([]);
});
