import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Candidate } from "../making/candidate.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withStem, withFact, withKey, type Plants } from "./samples/planting.ts";
import { truthGates } from "./truth-gates.ts";

const museum: Entity = {
  name: "Harbour Museum",
  type: "organisation",
  sort: "museum",
  gender: null,
  hasArticle: true,
  isShared: false,
  isPlural: false,
  aliases: new Set(["Harbour Museum", "museum"]),
  count: 3,
  firstAt: 0,
};
const openList = (): Candidate => {
  const [fact] = ideal.closedList.facts;
  if (!fact) throw new Error("The list has a fact.");
  const list = {
    subject: "Tern",
    relation: "has harbours",
    items: ["Arnby", "Solvik"],
    isOpen: true,
    question: "Which of these are harbours of the Tern?",
    at: 0,
    blocks: [],
    hasAskedNames: true,
    place: null,
    sort: null,
    statement: null,
    isOnTopic: true,
  };
  return withStem(
    withFact(ideal.closedList, { ...fact, kind: "list", asking: { way: "list", list } }),
    "Which of these are harbours of the Tern?",
  );
};
function townAsSubject(): Fact {
  const fact = aFact({
    kind: "place",
    subject: "opened a branch",
    relationKey: "subject open at",
    quote: "Solvik opened a branch at Arnby in 1887.",
    literal: "Solvik",
  });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const { askable } = fact.asking;
  return { ...fact, asking: { way: "value", askable: { ...askable, answer: { ...askable.answer, sort: "city" } } } };
}
const reached = aFact({
  kind: "count",
  subject: "Lind League",
  relationKey: "reach",
  quote: "In 1931 it worked on 40 islands and reached 4,120 people, fewer than before.",
  literal: "4,120",
  value: 4120,
});
const counted = aFact({
  kind: "year",
  subject: "Solvik",
  relationKey: "have in",
  quote: "Solvik had 4,120 inhabitants in 1931.",
  literal: "1931",
  value: 1931,
});
const byYear = aFact({
  kind: "year",
  subject: "Solvik",
  relationKey: "be town by",
  quote: "Solvik was the largest port on the Tern by 1931.",
  literal: "1931",
  value: 1931,
});
const byYearInFront = aFact({
  kind: "year",
  subject: "Solvik",
  relationKey: "says by little more than a mill remained",
  quote: "By 1931 little more than a mill remained.",
  literal: "1931",
  value: 1931,
});
const wall = aFact({
  kind: "year",
  subject: "fall of the Berlin Wall",
  relationKey: "take place in",
  quote: "After the fall of the Berlin Wall in 1992, trade grew.",
  literal: "1992",
  value: 1992,
});
const branches = aFact({
  kind: "count",
  subject: "Lind Bank",
  relationKey: "have",
  quote: "In 2022 the Lind Bank worked at sea and had 68 branches.",
  literal: "68",
  value: 68,
});

const spent = aFact({
  kind: "year",
  subject: "Lind Bank",
  relationKey: "spend in",
  quote: "The Lind Bank spent £9 million in 1931.",
  literal: "1931",
});

const decided = aFact({
  kind: "place",
  subject: "Pilots’ Union",
  relationKey: "decide at",
  quote: "The Pilots’ Union was decided at a conference in Solvik that.",
  literal: "Solvik",
});
const decidedThat = {
  ...decided,
  proof: {
    ...decided.proof,
    quote: "In 1868 it was decided at a conference in Solvik that a bureau should be opened.",
  },
};

const ofSpan = (quote: string, literal: string, stem: string): Candidate =>
  withFact(
    withStem(ideal.yearFalse, stem),
    aFact({ kind: "year", subject: "atlas", relationKey: "print", quote, literal }),
  );

const plants: Plants = {
  "nobody-decided": [
    withFact(
      withStem(ideal.placeChoice, "In which city was the Pilots’ Union decided at a conference that?"),
      decidedThat,
    ),
  ],
  "text-disagrees": [
    [ideal.year, { ...nowhere, disputed: new Set(ideal.year.facts.map(({ id }) => id)) }],
    [ideal.yearGap, { ...nowhere, disputed: new Set(ideal.yearGap.facts.map(({ id }) => id)) }],
  ],
  "world-disagrees": [
    withFact(withStem(ideal.year, "In which year did the fall of the Berlin Wall take place?"), wall),
    withStem(ideal.placeChoice, "Which museum in Geneva, the capital of Switzerland, shows ships?"),
  ],
  "date-of-a-figure": [
    withFact(withStem(ideal.year, "In which year did the Lind Bank spend £9 million?"), spent),
    withFact(withStem(ideal.year, "In which year did Solvik have 4,120 inhabitants?"), counted),
  ],
  "no-time": [
    withFact(withStem(ideal.yearTrue, "Ada Brandt was 63 years old."), branches),
    withFact(withStem(ideal.year, "How many branches did the Lind Bank have?"), branches),
  ],
  "year-left-out": [
    withFact(withStem(ideal.year, "How many people did the Lind League reach?"), reached),
    withFact(withStem(ideal.yearTrue, "The Lind League reached 4,120 people."), reached),
    withFact(withStem(ideal.personGap, "The Lind League reached 152 million people."), reached),
  ],
  "limit-of-time": [
    withFact(withStem(ideal.year, "By which year was Solvik the largest port on the Tern?"), byYear),
    withFact(withStem(ideal.yearFalse, "By 1938 little more than a mill remained."), byYearInFront),
  ],
  "about-itself": [
    [withKey(ideal.personGap, "Harbour Museum", "Ada Brandt founded the ____."), { ...nowhere, topic: museum }],
  ],
  "body-of-that-name": [
    [
      withStem(withFact(ideal.placeChoice, townAsSubject()), "Which city opened a branch at Arnby in 1887?"),
      { ...nowhere, topic: { aliases: new Set(["Solvik Museum", "museum"]) } },
    ],
  ],
  copied: [withStem(ideal.yearTrue, "The Harbour Museum was founded in 1887 by Ada Brandt.")],
  "wider-span": [
    ofSpan("It was printed between 1887 and 1891.", "1887", "It was printed between 1882 and 1891."),
    ofSpan("It was printed between 391 and 387 BCE.", "391", "It was printed between 396 and 387 BCE."),
    ofSpan("It is between 2,100 and 2,300 steps long.", "2,100", "It is between 1,900 and 2,300 steps long."),
  ],
  "open-list": [openList()],
  "proof-without-answer": [withKey(ideal.person, "Ada Brand"), withKey(ideal.date, "4 June 1931")],
};

test("each gate catches what it is for", () => {
  expect(missed(truthGates, plants)).toEqual([]);
});

test("a yearly figure may be asked with its year", () => {
  const gate = truthGates.find(({ name }) => name === "year-left-out");
  const withYear = withFact(withStem(ideal.year, "How many people did the Lind League reach in 1931?"), reached);
  expect(gate?.refuses(withYear, nowhere)).toBe(false);
});

test("what was built was paid once, so that its cost needs no time", () => {
  const cost = aFact({
    kind: "money",
    subject: "total cost",
    relationKey: "be",
    quote: "The total cost was $9 million.",
    literal: "$9 million",
    value: 9_000_000,
  });
  const gate = truthGates.find(({ name }) => name === "no-time");
  const isRefused = (stem: string) => gate?.refuses(withFact(withStem(ideal.year, stem), cost), nowhere);
  expect(isRefused("What was the total cost of the Tern Bridge?")).toBe(false);
  expect(isRefused("What was the cost of living?")).toBe(true);
});

test("a name without its people is the answer of the proof", () => {
  const quote = "The Harbour Museum was founded in 1887 by the Frenchman Karl Holm.";
  const literal = "Frenchman Karl Holm";
  const fact = aFact({ kind: "person", subject: "Harbour Museum", relationKey: "found by", quote, literal });
  const gate = truthGates.find(({ name }) => name === "proof-without-answer");
  expect(gate?.refuses(withFact(withKey(ideal.person, "Karl Holm"), fact), nowhere)).toBe(false);
  expect(gate?.refuses(withFact(withKey(ideal.person, "Holm"), fact), nowhere)).toBe(true);
});

test("a span that leaves out a part of the true one is false", () => {
  const gate = truthGates.find(({ name }) => name === "wider-span");
  const narrower = ofSpan("It was printed between 1887 and 1891.", "1891", "It was printed between 1887 and 1889.");
  expect(gate?.refuses(narrower, nowhere)).toBe(false);
});
