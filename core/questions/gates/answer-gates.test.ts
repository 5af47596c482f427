import { expect, test } from "vitest";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import type { Surroundings } from "./gate.ts";
import { missed, nowhere, withStem, withFact, withLures, withKey, type Plants } from "./samples/planting.ts";
import { answerGates } from "./answer-gates.ts";

const single = aFact({
  kind: "count",
  subject: "Solvik",
  relationKey: "have",
  quote: "Solvik has one lighthouse.",
  literal: "one",
  value: 1,
});

const isthmus = aFact({
  kind: "place",
  subject: "Harbour Museum",
  relationKey: "stand on",
  quote: "The Harbour Museum stands on the Isthmus of Arnby.",
  literal: "Isthmus",
});
const countries = aFact({
  kind: "count",
  subject: "countries",
  relationKey: "sign",
  quote: "The two countries signed the treaty.",
  literal: "two",
  value: 2,
});

const office = aFact({
  kind: "acronym",
  subject: "SHO",
  relationKey: "stand for",
  quote: "The Solvik Harbour Office (SHO) opened.",
  literal: "Solvik Harbour Office",
});

const row = aFact({
  kind: "count",
  subject: "Jens Holm",
  relationKey: "sail with",
  quote: "Jens Holm sailed with 20 men, 30 women, 12 boys and 9 girls.",
  literal: "12",
  value: 12,
});

const ofAda: Surroundings = {
  ...nowhere,
  topic: { name: "Ada Varga-Brandt", aliases: new Set(["Ada Varga-Brandt"]), type: "person" },
};

const plants: Plants = {
  "answer-in-stem": [
    withKey(ideal.person, "Harbour Museum Guild", "Which guild runs the Harbour Museum?"),
    withStem(ideal.person, "By whom was the Harbour Museum of Ada Brandt founded?"),
  ],
  "name-of-topic": [
    [
      withFact(withKey(ideal.personGap, "Solvik Harbour Office", "“SHO” stands for “____”."), office),
      { ...nowhere, topic: { aliases: new Set(["Solvik Harbour Office", "SHO"]) } },
    ],
    [ideal.person, { ...nowhere, topic: { aliases: new Set(["Ada Brandt AG"]), name: "Ada Brandt AG" } }],
    [ideal.personGap, { ...nowhere, topic: { aliases: new Set(["Ada Brandt AG"]), name: "Ada Brandt AG" } }],
  ],
  "whose-life-it-is": [
    [withKey(ideal.personGap, "Ada", "____ was sent to Marle at the age of twelve."), ofAda],
    [withKey(ideal.person, "Ada Varga", "Who was born in Marle on 4 May 1887?"), ofAda],
  ],
  clang: [
    withLures(
      withKey(ideal.personChoice, "The Harbour Company", "Which body paid for the Harbour Museum?"),
      "The Fishing Guild",
      "The Salt Traders",
      "The Town Council",
    ),
  ],
  "second-date": [
    withStem(ideal.year, "In which year after 44 BC was the Harbour Museum founded?"),
    withStem(ideal.year, "In which year before 1890 was the Harbour Museum founded?"),
  ],
  "length-cue": [
    withLures(
      withKey(ideal.personChoice, "The Society of Friends of the Tern Bridge and of its Keepers"),
      "The Guild of Pilots",
      "The Town Council",
      "The Salt Traders’ Union",
    ),
  ],
  "two-right": [withLures(ideal.yearChoice, "1887.", "1893", "1931")],
  "unlike-options": [withLures(ideal.measureChoice, "very long", "620 metres", "980 metres")],
  "article-cue": [withKey(ideal.personGap, "engineer", "Ada Brandt was an ____ in Solvik.")],
  "part-of-a-word": [
    withKey(ideal.personGap, "Arnby", "The Harbour Museum owns the Duke of ____."),
    withFact(withKey(ideal.personGap, "Isthmus", "The Harbour Museum stands on the ____ of Arnby."), isthmus),
    withKey(ideal.personGap, "Hospital", "The Harbour Museum stands at St Mary’s ____ in Solvik."),
    withKey(ideal.personGap, "Brandt", "The Harbour Museum belongs to the ____-Stiftung."),
    withKey(ideal.personGap, "3", "The Harbour Museum cost $____ million."),
  ],
  "one-of-several": [
    withKey(ideal.personGap, "Jens Holm", "The Harbour Museum was founded by Ada Brandt and ____."),
    withKey(ideal.personGap, "Solvik", "The Harbour Museum lent its boats to ____ and Arnby."),
  ],
  "minor-figure": [withFact(withStem(ideal.shareGap, "Jens Holm sailed with ____ boys."), row)],
  "trivial-number": [withFact(withStem(ideal.year, "How many lighthouses does Solvik have?"), single)],
  "number-taken-for-granted": [withFact(withStem(ideal.yearTrue, "The six countries signed the treaty."), countries)],
  "impossible-age": [withStem(ideal.yearFalse, "Ada Brandt died at the age of 137.")],
};

test("each gate catches what it is for", () => {
  expect(missed(answerGates, plants)).toEqual([]);
});

test("the other end of a time is no second date", () => {
  const gate = answerGates.find(({ name }) => name === "second-date");
  for (const stem of [
    "The Tern Bridge was built between ____ and 1970.",
    "The Tern Bridge was built from 1960 to ____.",
  ])
    expect(gate?.refuses(withStem(ideal.yearGap, stem), nowhere)).toBe(false);
  expect(gate?.refuses(withStem(ideal.yearGap, "In 1970 the Tern Bridge, built in ____, was sold."), nowhere)).toBe(
    true,
  );
});

test("how the one whose life it is was called before may be asked, and for whoever has her surname or first name alone", () => {
  const gate = answerGates.find(({ name }) => name === "whose-life-it-is");
  const asked = (key: string, stem: string) => gate?.refuses(withKey(ideal.person, key, stem), ofAda);
  expect(asked("Ada Varga", "As who was Ada Varga-Brandt born?")).toBe(false);
  expect(asked("Jens Brandt", "Who was born in Marle on 4 May 1887?")).toBe(false);
  expect(asked("Ada Holm", "Who was born in Marle on 4 May 1887?")).toBe(false);
});
