import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import type { Candidate } from "../making/candidate.ts";
import { falseGates } from "./false-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, withFact, withStem, type Plants } from "./samples/planting.ts";

const stated = (stem: string, fact: Fact): Candidate => withFact(withStem(ideal.yearFalse, stem), fact);

const away = aFact({
  kind: "measure",
  subject: "Solvik",
  relationKey: "reach by",
  quote: "Solvik, 40 kilometres away, is reached by ferry.",
  literal: "40 kilometres",
  value: 40,
});
const staying = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "stay at in",
  quote: "Ada Brandt was staying at Marle in 1931.",
  literal: "1931",
  value: 1931,
});
const lectured = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "lecture in",
  quote: "Ada Brandt lectured at Marle in 1931.",
  literal: "1931",
  value: 1931,
});
const winners = aFact({
  kind: "person",
  subject: "Tern Prize",
  relationKey: "win",
  quote: "Ada Brandt and Jens Holm won the Tern Prize.",
  literal: "Ada Brandt",
});

const plants: Plants = {
  "false-aside": [stated("Solvik, 60 kilometres away, is reached by ferry.", away)],
  "may-be-repeated": [
    stated("Ada Brandt was staying at Marle in 1928.", staying),
    stated("Ada Brandt lectured at Marle in 1928.", lectured),
  ],
  "false-member": [stated("Olaf Lie and Jens Holm won the Tern Prize.", winners)],
  "ends-before-it-begins": [
    withStem(ideal.yearFalse, "The Tern Bridge was built between 1975 and 1970."),
    withStem(ideal.yearFalse, "Ada Brandt was mayor from 1937 to 1931."),
  ],
  "false-denial": [withStem(ideal.yearFalse, "Ada Brandt left no letters.")],
};

test("each gate catches what it is for", () => {
  expect(missed(falseGates, plants)).toEqual([]);
});
