import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { asideGates } from "./aside-gates.ts";
import type { Surroundings } from "./gate.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const guild: Surroundings = {
  ...nowhere,
  topic: { aliases: new Set(["Pilots’ Guild"]), type: "organisation" },
  people: ["Ada Brandt", "Karl Holm"],
};
const life: Surroundings = { ...guild, topic: { aliases: new Set(["Ada Brandt", "Brandt"]), type: "person" } };

const off = (fact: Fact): Fact =>
  fact.asking.way === "value"
    ? { ...fact, asking: { way: "value", askable: { ...fact.asking.askable, isOnTopic: false } } }
    : fact;
const stated = (fact: Fact, before: string, after = "."): Fact =>
  fact.asking.way === "value"
    ? { ...fact, asking: { way: "value", askable: { ...fact.asking.askable, statement: { before, after } } } }
    : fact;
const year = { kind: "year", literal: "1938", value: 1938 } as const;

const annexed = stated(
  aFact({
    ...year,
    subject: "annexation of Solvik",
    relationKey: "take place in",
    quote: "After the annexation of Solvik in 1938 the guild was moved to Marle.",
  }),
  "The annexation of Solvik took place in ",
);
const met = stated(
  aFact({
    ...year,
    subject: "congress of Solvik",
    relationKey: "take place in",
    quote: "The congress of Solvik took place in 1938.",
  }),
  "The congress of Solvik took place in ",
);
const cathedral = off(
  aFact({
    ...year,
    subject: "cathedral of Holm",
    relationKey: "complete in",
    quote: "Until the cathedral of Holm was completed in 1938, no hall was larger.",
  }),
);
const opened = off(
  aFact({
    ...year,
    subject: "cathedral of Holm",
    relationKey: "complete in",
    quote: "The cathedral of Holm was completed in 1938.",
  }),
);
const brothers = aFact({
  kind: "count",
  subject: "trains",
  relationKey: "subject meet",
  quote: "Two trains met at Marle.",
  literal: "Two",
  value: 2,
});
const angered = aFact({
  kind: "place",
  subject: "members",
  relationKey: "anger by",
  quote: "The members were angered by Danish support for Solvik.",
  literal: "Solvik",
});

const sold = aFact({
  kind: "count",
  subject: "Ada Lind",
  relationKey: "sell for",
  quote: "Ada Lind has sold bread for thirty years.",
  literal: "thirty",
  value: 30,
});
const quoting = (rest: string): Fact => ({
  ...sold,
  proof: { ...sold.proof, quote: `“It never stops,” says Ada Lind, ${rest}` },
});
const seller = quoting("who has sold bread here for thirty years.");

const plants: Plants = {
  "bare-label": [
    [withStem(ideal.yearTrue, "Ada Brandt was a Danish scholar."), guild],
    [withStem(ideal.yearTrue, "Karl Holm was the senior inspector of monuments."), guild],
    [withStem(ideal.yearTrue, "Karl Holm was a 31-year-old Swede."), guild],
    [withKey(ideal.person, "Karl Holm", "According to the text, who was a 31-year-old Swede?"), guild],
    [withStem(ideal.yearTrue, "Karl Holm’s wife was Molly."), life],
  ],
  "event-in-passing": [
    [withFact(withStem(ideal.year, "In which year did the annexation of Solvik take place?"), annexed), guild],
  ],
  "clause-in-passing": [
    [withFact(withStem(ideal.year, "In which year was the cathedral of Holm completed?"), cathedral), guild],
  ],
  "whoever-was-quoted": [
    [withFact(withStem(ideal.yearTrue, "Ada Lind has sold bread for thirty years."), seller), guild],
  ],
  tail: [
    withKey(ideal.personGap, "1938", "Daily business falls to the Tern Office, headed since ____ by Ada Brandt."),
    withStem(ideal.yearTrue, "Daily business falls to the Tern Office, headed since 1938 by Ada Brandt."),
  ],
  "base-year": [withKey(ideal.personGap, "1938", "The Tern Bridge cost 40 crowns in ____ prices.")],
  "needs-two": [withFact(ideal.year, brothers)],
  "noun-asked-apart": [
    withFact(withStem(ideal.person, "For which town were the members angered by Danish support?"), angered),
  ],
};

test("each flaw is caught by its gate", () => {
  expect(missed(asideGates, plants)).toEqual([]);
});

const namesOf = (stem: string, around: Surroundings, fact?: Fact): string[] => {
  const put = withStem(ideal.yearTrue, stem);
  const candidate = fact ? withFact(put, fact) : put;
  return asideGates.filter(({ refuses }) => refuses(candidate, around)).map(({ name }) => name);
};

test.each([
  ["Ada Brandt was the first pilot of Marle.", guild],
  ["Karl Holm was the founder of a school.", guild],
  ["Karl Holm was a pilot in Marle.", guild],
  ["Ada Brandt was a Danish scholar.", life],
  ["Ada Brandt’s wife was Molly.", life],
  ["Karl Holm’s wife was Molly.", guild],
  ["Solvik was a market town.", guild],
  ["Built in 1887, the Tern Bridge was closed in 1938.", guild],
  ["In 1938, Ada Brandt, born in Marle, founded the school.", guild],
])("it is worth knowing that %s", (stem, around) => {
  expect(namesOf(stem, around)).toEqual([]);
});

test.each([
  ["told for its own sake", { stem: "The congress of Solvik took place in 1938.", fact: met, around: guild }],
  ["of a life", { stem: "The annexation of Solvik took place in 1938.", fact: annexed, around: life }],
  [
    "of a building told for its own sake",
    { stem: "The cathedral of Holm was completed in 1938.", fact: opened, around: guild },
  ],
])("an event is asked where it is %s", (_, { stem, fact, around }) => {
  expect(namesOf(stem, around, fact)).toEqual([]);
});

test("whoever is quoted is asked of where the text is about them, or tells of them elsewhere", () => {
  const stem = "Ada Lind has sold bread for thirty years.";
  const ofHerself = { ...guild, topic: { aliases: new Set(["Ada Lind"]), type: "person" as const } };
  expect(namesOf(stem, ofHerself, seller)).not.toContain("whoever-was-quoted");
  expect(namesOf(stem, guild, sold)).not.toContain("whoever-was-quoted");
});
