import { describe, expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { gateFor, gates } from "../gates.ts";
import type { Candidate } from "../making/candidate.ts";
import type { QuestionBody } from "../schema.ts";
import { aFact } from "./a-candidate.ts";
import type { Surroundings } from "./gate.ts";
import { idealCandidates as ideal } from "./ideal-candidates.ts";

const nowhere: Surroundings = { topic: null, disagreements: [] };

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

const withStem = ({ body, facts }: Candidate, stem: string): Candidate => ({ body: { ...body, stem }, facts });
const withFact = ({ body }: Candidate, fact: Fact): Candidate => ({ body, facts: [fact] });

function withLures({ body, facts }: Candidate, ...distractors: string[]): Candidate {
  if (body.type !== "multiple-choice") throw new Error("Only a choice has lures.");
  return { body: { ...body, distractors }, facts };
}

const withKey = ({ body, facts }: Candidate, key: string, stem = body.stem): Candidate => {
  if (body.type !== "cloze" && body.type !== "multiple-choice" && body.type !== "short-answer")
    throw new Error("This form has no such key.");
  return { body: { ...body, key, stem }, facts };
};

const asBody = (candidate: Candidate, body: QuestionBody): Candidate => ({ ...candidate, body });

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
    place: null,
    sort: null,
    isOnTopic: true,
  };
  return withStem(
    withFact(ideal.closedList, { ...fact, kind: "list", asking: { way: "list", list } }),
    "Which of these are harbours of the Tern?",
  );
};

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
const single = aFact({
  kind: "count",
  subject: "Solvik",
  relationKey: "have",
  quote: "Solvik has one lighthouse.",
  literal: "one",
  value: 1,
});

const excavation = aFact({
  kind: "year",
  subject: "excavations",
  relationKey: "found in",
  quote: "Excavations began in 1931.",
  literal: "1931",
  value: 1931,
});
const settlers = aFact({
  kind: "year",
  subject: "Danish settlers",
  relationKey: "build chapel in",
  quote: "Danish settlers built a chapel in 1231.",
  literal: "1231",
  value: 1231,
});
const ran = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "run in",
  quote: "Ada Brandt ran in 1931.",
  literal: "1931",
  value: 1931,
});

/** Each flaw, planted into an ideal question: by the name of the gate that is to catch it. */
const plants: Record<string, readonly (Candidate | readonly [Candidate, Surroundings])[]> = {
  "text-disagrees": [
    [
      ideal.year,
      {
        topic: null,
        disagreements: [{ sort: "conflict", about: "x", factIds: ideal.year.facts.map(({ id }) => id) }],
      },
    ],
  ],
  "world-disagrees": [
    withFact(withStem(ideal.year, "In which year did the fall of the Berlin Wall take place?"), wall),
    withStem(ideal.placeChoice, "Which museum in Geneva, the capital of Switzerland, shows ships?"),
  ],
  "date-of-a-figure": [withFact(withStem(ideal.year, "In which year did Solvik have 4,120 inhabitants?"), counted)],
  "no-time": [withFact(withStem(ideal.year, "How many branches did the Lind Bank have?"), branches)],
  "limit-of-time": [withFact(withStem(ideal.year, "By which year was Solvik the largest port on the Tern?"), byYear)],
  "about-itself": [
    [withKey(ideal.personGap, "Harbour Museum", "Ada Brandt founded the ____."), { topic: museum, disagreements: [] }],
  ],
  copied: [withStem(ideal.yearTrue, "The Harbour Museum was founded in 1887 by Ada Brandt.")],
  "open-list": [openList()],
  "proof-without-answer": [withKey(ideal.person, "Ada Brand"), withKey(ideal.date, "4 June 1931")],
  "nothing-left-over": [
    ideal.matching.body.type === "matching"
      ? asBody(ideal.matching, { ...ideal.matching.body, distractors: [] })
      : ideal.matching,
  ],
  "date-inside": [
    asBody(ideal.ordering, {
      type: "ordering",
      stem: ideal.ordering.body.stem,
      key: ["It was founded in 1887", "It moved into the granary", "It was closed by the council"],
      accepted: [],
      distractors: [],
    }),
  ],
  tie: [{ ...ideal.ordering, facts: [...ideal.ordering.facts.slice(0, 2), ...ideal.ordering.facts.slice(0, 1)] }],
  "wrong-number-of-items": [
    asBody(ideal.ordering, {
      type: "ordering",
      stem: ideal.ordering.body.stem,
      key: ["It was founded by Ada Brandt", "It moved into the granary"],
      accepted: [],
      distractors: [],
    }),
  ],
  "same-item-twice": [
    asBody(ideal.matching, {
      type: "matching",
      stem: ideal.matching.body.stem,
      key: [
        ["It was founded by Ada Brandt", "1887"],
        ["It moved into the granary", "1931"],
        ["It was closed by the council", "1931"],
      ],
      accepted: [],
      distractors: ["1952"],
    }),
  ],
  "nobody-named": [withStem(ideal.ordering, "Put these events in order, from the earliest to the latest.")],
  "not-provably-false": [
    withFact(
      withStem(ideal.yearFalse, "The Lind Foundation employs more than 300 people."),
      ideal.countChoice.facts[0] ?? single,
    ),
    withStem(ideal.yearFalse, "The Harbour Museum was founded in 1887 by Ada Brandt in Mainz."),
  ],
  "vague-subject": [withStem(ideal.yearTrue, "Most Solvik families moved to Arnby in 1887.")],
  "unnamed-subject": [withFact(withStem(ideal.year, "In which year did excavations begin?"), excavation)],
  "first-of-what": [
    withStem(ideal.year, "In which year was the first crane built by Ada Brandt?"),
    withStem(ideal.yearTrue, "The largest granary belongs to Ada Brandt."),
  ],
  "office-of-what": [
    withStem(ideal.person, "Who became director in 1887?"),
    withStem(ideal.yearTrue, "Ada Brandt was appointed managing director in 1887."),
  ],
  "incomplete-verb": [withFact(withStem(ideal.year, "In which year did Ada Brandt run?"), ran)],
  somewhere: [withFact(withStem(ideal.year, "In which year did Danish settlers build a chapel?"), settlers)],
  "gap-without-kind": [withStem(ideal.yearGap, "The Harbour Museum was run by Ada Brandt from ____.")],
  "two-verbs": [withStem(ideal.person, "By whom did the first Harbour Museum ever was found?")],
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
  markup: [withStem(ideal.year, "In which year was the **Harbour Museum** founded?")],
  "no-name": [
    withStem(ideal.year, "In which year was the old museum founded?"),
    withStem(ideal.yearTrue, "The first visitor was seen in April 1887."),
  ],
  repetition: [withStem(ideal.year, "In which year was the the Harbour Museum founded?")],
  "answer-in-stem": [withStem(ideal.person, "By whom was the Harbour Museum of Ada Brandt founded?")],
  clang: [
    withLures(
      withKey(ideal.personChoice, "The Harbour Company", "Which body paid for the Harbour Museum?"),
      "The Fishing Guild",
      "The Salt Traders",
      "The Town Council",
    ),
  ],
  "second-date": [withStem(ideal.year, "In which year before 1890 was the Harbour Museum founded?")],
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
  "wrong-number-of-options": [
    withLures(ideal.yearChoice, "1893"),
    withLures(ideal.yearChoice, "1879", "1891", "1893", "1899", "1931"),
  ],
  "article-cue": [withKey(ideal.personGap, "engineer", "Ada Brandt was an ____ in Solvik.")],
  "part-of-a-word": [
    withKey(ideal.personGap, "Hospital", "The Harbour Museum stands at St Mary’s ____ in Solvik."),
    withKey(ideal.personGap, "Brandt", "The Harbour Museum belongs to the ____-Stiftung."),
    withKey(ideal.personGap, "3", "The Harbour Museum cost $____ million."),
  ],
  "one-of-several": [
    withKey(ideal.personGap, "Jens Holm", "The Harbour Museum was founded by Ada Brandt and ____."),
    withKey(ideal.personGap, "Solvik", "The Harbour Museum lent its boats to ____ and Arnby."),
  ],
  "trivial-number": [withFact(withStem(ideal.year, "How many lighthouses does Solvik have?"), single)],
  "implausible-option": [
    withLures(ideal.measureChoice, "20 metres", "620 metres", "980 metres"),
    withLures(ideal.yearChoice, "1790", "1893", "1931"),
  ],
  "option-about-options": [
    withLures(ideal.personChoice, "Jens Holm", "Marta Ruiz", "None of the above"),
    withLures(ideal.personChoice, "Jens Holm", "Marta Ruiz", "A and C"),
    withLures(ideal.personChoice, "Jens Holm", "Marta Ruiz", "All of these"),
  ],
  "overlapping-options": [withLures(ideal.placeChoice, "Bonn", "Old Mainz", "Speyer")],
  "unlike-units": [
    withLures(ideal.measureChoice, "410 feet", "620 metres", "980 metres"),
    withLures(ideal.measureChoice, "410.5 metres", "620 metres", "980 metres"),
  ],
  convergence: [
    withLures(
      withKey(ideal.personChoice, "Northern Pilots’ Guild"),
      "Northern Choir",
      "Pilots’ Chapel",
      "Weavers’ Guild",
    ),
  ],
};

describe("gates", () => {
  test.each(Object.entries(ideal))("leave the ideal question %s alone", (_, candidate) => {
    expect(gateFor(candidate, nowhere)?.name ?? null).toBeNull();
  });

  test.each(gates)("$name catches what it is for", ({ name, refuses }) => {
    const planted = plants[name] ?? [];
    expect(planted.length).toBeGreaterThan(0);
    for (const plant of planted) {
      const [candidate, surroundings] = "body" in plant ? [plant, nowhere] : plant;
      expect(refuses(candidate, surroundings), candidate.body.stem).toBe(true);
    }
  });

  test("give a reason that an author can read, each under a name of its own", () => {
    for (const { reason } of gates) expect(reason).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length);
    expect(Object.keys(plants).sort()).toEqual(gates.map(({ name }) => name).sort());
  });
});
