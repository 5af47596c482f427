import { expect, test } from "vitest";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, withStem, withFact, asBody, type Plants } from "./samples/planting.ts";
import { setGates } from "./set-gates.ts";

const single = aFact({
  kind: "count",
  subject: "Solvik",
  relationKey: "have",
  quote: "Solvik has one lighthouse.",
  literal: "one",
  value: 1,
});

const plants: Plants = {
  "nothing-left-over": [
    ideal.matching.body.type === "matching"
      ? asBody(ideal.matching, { ...ideal.matching.body, distractors: [] })
      : ideal.matching,
  ],
  "date-inside": [
    asBody(ideal.before, {
      type: "multiple-response",
      stem: ideal.before.body.stem,
      key: ["It was founded in 1887", "It moved into the granary"],
      accepted: [],
      distractors: ["It was closed by the council"],
    }),
    asBody(ideal.ordering, {
      type: "ordering",
      stem: ideal.ordering.body.stem,
      key: ["It was founded in 1887", "It moved into the granary", "It was closed by the council"],
      accepted: [],
      distractors: [],
    }),
  ],
  tie: [{ ...ideal.ordering, facts: [...ideal.ordering.facts.slice(0, 2), ...ideal.ordering.facts.slice(0, 1)] }],
  "order-of-a-life": [
    asBody(ideal.ordering, {
      type: "ordering",
      stem: ideal.ordering.body.stem,
      key: ["Ada Brandt was born in Solvik", "Ada Brandt married Jens Holm", "Ada Brandt died of a fever"],
      accepted: [],
      distractors: [],
    }),
    asBody(ideal.before, {
      type: "multiple-response",
      stem: ideal.before.body.stem,
      key: ["Ada Brandt was born in Solvik", "Ada Brandt married Jens Holm"],
      accepted: [],
      distractors: ["Ada Brandt died of a fever"],
    }),
  ],
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
  "nobody-named": [
    withStem(ideal.before, "According to the text, which of these events took place before 1940?"),
    withStem(ideal.ordering, "Put these events in order, from the earliest to the latest."),
  ],
  "not-provably-false": [
    withFact(
      withStem(ideal.yearFalse, "The Lind Foundation employs more than 300 people."),
      ideal.countChoice.facts[0] ?? single,
    ),
    withStem(ideal.yearFalse, "The Harbour Museum was founded in 1887 by Ada Brandt in Mainz."),
  ],
  "vague-subject": [withStem(ideal.yearTrue, "Most Solvik families moved to Arnby in 1887.")],
};

test("each gate catches what it is for", () => {
  expect(missed(setGates, plants)).toEqual([]);
});
