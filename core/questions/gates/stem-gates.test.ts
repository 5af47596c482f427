import { expect, test } from "vitest";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { nowhere, missed, withFact, withStem, withKey, type Plants } from "./samples/planting.ts";
import { stemGates } from "./stem-gates.ts";

const boats = aFact({
  kind: "count",
  subject: "boats",
  relationKey: "subject sell",
  quote: "At least 98 boats were sold.",
  literal: "98",
  value: 98,
});

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
    withStem(ideal.yearTrue, "Ada Brandt beat the consul at the river Tern that December."),
    withStem(ideal.yearTrue, "The first to enrol at Solvik was Ada Brandt in 1887."),
    withStem(ideal.year, "In which year was this Harbour Museum founded?"),
    withStem(ideal.person, "By whom was the latter founded?"),
    withStem(ideal.yearTrue, "Ada Brandt was a niece of the former architect."),
    [
      withKey(ideal.personGap, "Ada Brandt", "The pilot ____ stood at its head."),
      { ...nowhere, people: ["Ada Brandt"] },
    ],
    withStem(ideal.yearTrue, "The Second Tern War put an end to its plans."),
    [withStem(ideal.yearTrue, "Ada Brandt stood at its head."), { ...nowhere, people: ["Ada Brandt"] }],
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
    withStem(ideal.yearTrue, "The Harbour Museum was rich: it had 40 boats in 1887."),
    withStem(ideal.yearTrue, "The first race started in 1887, and Ada Brandt raised the prize."),
    withStem(ideal.yearTrue, "Ada Brandt rows to Arnby, from where she takes 40 nets."),
    withStem(ideal.year, "In which year was the Harbour Museum, which stands in Solvik, founded?"),
    withStem(ideal.yearTrue, "The Harbour Museum sold prints in 1887 and books in 1890."),
    withStem(ideal.yearGap, "Ada Brandt was a pilot who founded the Harbour Museum in ____."),
  ],
  trivia: [
    withKey(ideal.personGap, "40", "From Solvik bus ____ goes to the Harbour Museum."),
    withStem(ideal.yearTrue, "The ferry from Solvik to the Harbour Museum takes 25 minutes."),
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
    withStem(ideal.person, "Off which boat did Ada Brandt step?"),
    withStem(ideal.yearTrue, "The Tern Bridge holds back 92,000 acre of water."),
    withStem(ideal.yearTrue, "The Harbour Museum was robbed by two men, Holm and Lie in 1931."),
    withStem(ideal.year, "In which year was the “Harbour Museum founded?"),
    withStem(ideal.year, "In which year was the Harbour Museum, founded,?"),
  ],
  "two-verbs": [
    withStem(ideal.year, "About how many blocks does the Tern Wall contain stands?"),
    withStem(ideal.year, "What figure does the Harbour Museum number?"),
    withStem(ideal.person, "By whom did the first Harbour Museum ever was found?"),
  ],
  markup: [withStem(ideal.year, "In which year was the **Harbour Museum** founded?")],
  "no-name": [
    withStem(ideal.year, "In which year was the old museum founded?"),
    withStem(ideal.yearTrue, "The first visitor was seen in April 1887."),
    withFact(withStem(ideal.yearTrue, "According to the text on Solvik, at least 98 boats were sold."), boats),
  ],
  repetition: [withStem(ideal.year, "In which year was the the Harbour Museum founded?")],
  "time-left-over": [
    withStem(ideal.year, "In which year did Ada Brandt found the Harbour Museum two years later?"),
    withStem(ideal.yearTrue, "In the same year, Ada Brandt founded the Harbour Museum."),
  ],
  "more-than-before": [withStem(ideal.yearTrue, "Ada Brandt beat four other pilots in 1887.")],
  "no-year": [
    withStem(ideal.person, "Whom did Ada Brandt meet in September?"),
    withStem(ideal.yearTrue, "Ada Brandt arrived in Solvik on 4 November."),
    withStem(ideal.yearTrue, "The Harbour Company sought help on 29 June."),
  ],
  "breaks-off": [
    withStem(ideal.yearTrue, "Of pressing on, Ada Brandt left Solvik in 1887."),
    withStem(ideal.yearTrue, "The Harbour Museum was founded in 1887 by a third of."),
    withStem(ideal.yearGap, "The Harbour Museum was renamed, and two years in ____."),
  ],
  "many-figures": [withStem(ideal.yearGap, "Ada Brandt had 20,000 nets, 3,000 oars, 200 masts and 20 boats in ____.")],
  "named-twice": [withStem(ideal.yearGap, "Ada Brandt’s father gave Ada Brandt a boat in ____.")],
  "counted-together": [withStem(ideal.year, "How many pilots and four sailors did Ada Brandt save?")],
};

test("each gate catches what it is for", () => {
  expect(missed(stemGates, plants)).toEqual([]);
});

test("two bodies whose names end alike are not one that is named twice", () => {
  const namedTwice = stemGates.find(({ name }) => name === "named-twice");
  const isRefused = (stem: string) => namedTwice?.refuses(withStem(ideal.yearGap, stem), nowhere);
  expect(isRefused("The Solvik Rowing Club joined the National Rowing Club in ____.")).toBe(false);
  expect(isRefused("The National Rowing Club called the National Rowing Club open in ____.")).toBe(true);
  expect(isRefused("The Tern Bridge Authority closed the Tern Bridge by ____.")).toBe(true);
});

test("a set phrase with “own” sets nothing against another", () => {
  const stray = stemGates.find(({ name }) => name === "stray-adverb");
  const isRefused = (stem: string) => stray?.refuses(withStem(ideal.yearGap, stem), nowhere);
  expect(isRefused("Karl Holm began to build boats on his own account in the year ____.")).toBe(false);
  expect(isRefused("Ada Brandt opened a school of her own under the limes in the year ____.")).toBe(false);
  expect(isRefused("Ada Brandt opened her own school under the limes in the year ____.")).toBe(true);
  expect(isRefused("Solvik’s own account of the flood was printed in the year ____.")).toBe(true);
});

test("what is asked may be so though something beside it is not", () => {
  const denied = stemGates.find(({ name }) => name === "negative");
  const isRefused = (candidate: typeof ideal.yearGap, stem: string) =>
    denied?.refuses(withStem(candidate, stem), nowhere);
  const seen = "In ____, Ada Brandt saw a boat that did not appear on any list.";
  expect(isRefused(ideal.yearGap, seen)).toBe(false);
  expect(isRefused(ideal.yearTrue, seen.replace("____", "1887"))).toBe(true);
  expect(isRefused(ideal.yearGap, "Ada Brandt was held without trial in ____.")).toBe(false);
  expect(isRefused(ideal.yearGap, "Ada Brandt gave up the mill without a fight in ____.")).toBe(false);
  expect(isRefused(ideal.yearGap, "Ada Brandt was without a boat in ____.")).toBe(true);
  expect(isRefused(ideal.yearGap, "Ada Brandt did not own a boat that was sold in ____.")).toBe(true);
});
