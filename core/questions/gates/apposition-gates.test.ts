import { expect, test } from "vitest";
import { appositionGates } from "./apposition-gates.ts";
import type { Surroundings } from "./gate.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";

const story: Surroundings = { ...nowhere, people: ["Ada Brandt"], inPassing: ["Ada Brandt"] };

/** What a sentence says that its subject is, asked of the subject. */
const said = (stem: string, quote: string, bearer = "Ada Brandt") =>
  withFact(
    withStem(ideal.yearTrue, stem),
    aFact({ kind: "person", subject: "a pilot from Holm", relationKey: "subject be", quote, literal: bearer }),
  );
const bridge = (stem: string, quote: string) => said(stem, quote, "Tern Bridge");
const gap = (stem: string, quote: string) =>
  withFact(
    withStem(ideal.personGap, stem),
    aFact({ kind: "place", subject: "Ada Brandt", relationKey: "be pilot from", quote, literal: "Holm" }),
  );

const drew = "Ada Brandt, a pilot from Holm, drew the badge of the Guild.";

const plants: Plants = {
  "was-or-is": [
    bridge("The Tern Bridge was 820 metres long.", "The Tern Bridge, 820 metres long, was opened in 1887."),
    bridge("The Tern Bridge was a bow of glass.", "The Tern Bridge, a bow of glass, was likened to a fish."),
    bridge("The Tern Bridge was the work of Karl Holm.", "Marle has the Tern Bridge, the work of Karl Holm."),
  ],
  "is-no-more": [
    bridge(
      "The Tern Bridge is a bridge near Marle.",
      "The Tern Bridge, a bridge near Marle, has long since been demolished.",
    ),
    bridge(
      "The Tern Bridge is a bridge near Marle.",
      "Salt crept in, and the Tern Bridge, a bridge near Marle, has vanished.",
    ),
  ],
  "calling-in-passing": [
    [said("Ada Brandt was a pilot from Holm.", drew), story],
    [gap("Ada Brandt was a pilot from ____.", drew), story],
    [said("Ada Brandt was mother of the king.", "Holm fell to Ada Brandt, mother of the king."), story],
    [said("Ada Brandt is a guide in Marle.", "“They sleep,” says Ada Brandt, a guide in Marle."), story],
  ],
};

test("what a sentence only adds behind a name is refused where it tells too little", () => {
  expect(missed(appositionGates, plants)).toEqual([]);
});

test.each([
  [bridge("The Tern Bridge is 820 metres long.", "The Tern Bridge, 820 metres long, was opened in 1887."), nowhere],
  [bridge("The Tern Bridge was 820 metres long.", "The Tern Bridge was 820 metres long."), nowhere],
  [bridge("The Tern Bridge was opened in 1887.", "The Tern Bridge, which is long, was opened in 1887."), nowhere],
  [said("Ada Brandt was a pilot from Holm.", "Ada Brandt was a pilot from Holm."), story],
  [said("Ada Brandt was a pilot from Holm.", drew), { ...story, inPassing: [] }],
  [said("Ada Brandt was the first pilot from Holm.", drew.replace("a pilot", "the first pilot")), story],
  [
    said("Ada Brandt was a pilot of the Tern Guild.", "Ada Brandt, a pilot of the Tern Guild, swam."),
    { ...story, topic: { aliases: new Set(["Tern Guild"]) } },
  ],
])("enough is told by %j", (candidate, around) => {
  const refusing = appositionGates.filter(({ refuses }) => refuses(candidate, around));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
