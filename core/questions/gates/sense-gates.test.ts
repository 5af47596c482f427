import { expect, test } from "vitest";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";
import { senseGates } from "./sense-gates.ts";

const landowner = aFact({
  kind: "person",
  subject: "wealthy landowner",
  relationKey: "subject be",
  quote: "Jens Holm was a wealthy landowner.",
  literal: "Jens Holm",
});
const met = aFact({
  kind: "person",
  subject: "Ada Brandt",
  relationKey: "get to",
  quote: "There Ada Brandt got to know Jens Holm in the same year.",
  literal: "Jens Holm",
});
const metAlone = {
  ...met,
  asking:
    met.asking.way === "value"
      ? {
          way: "value" as const,
          askable: { ...met.asking.askable, statement: { before: "Ada Brandt got to know ", after: "." } },
        }
      : met.asking,
};
const attacked = aFact({
  kind: "place",
  subject: "Ada Brandt",
  relationKey: "attack",
  quote: "Ada Brandt attacked Solvik.",
  literal: "Solvik",
});
const went = aFact({
  kind: "name",
  subject: "Ada Brandt",
  relationKey: "go to",
  quote: "Ada Brandt went to the Ternmoor.",
  literal: "Ternmoor",
});
const born = aFact({
  kind: "place",
  subject: "Jens Brandt",
  relationKey: "bear in",
  quote: "Brandt was born in Solvik, the daughter of Jens Brandt.",
  literal: "Solvik",
});
const study = aFact({
  kind: "year",
  subject: "Ring Railway",
  relationKey: "start in",
  quote: "A study of a longer line, the Ring Railway, started in 1931.",
  literal: "1931",
});
const son = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "bear in",
  quote: "Jens, her son, was born in 1931.",
  literal: "1931",
});

const share = aFact({
  kind: "percent",
  subject: "Council of Solvik",
  relationKey: "provide",
  quote: "The Council of Solvik provided 35 percent.",
  literal: "35 percent",
  value: 35,
});

const collection = aFact({
  kind: "place",
  subject: "first collection",
  relationKey: "take place in",
  quote: "The first collection for a charity took place in Solvik.",
  literal: "Solvik",
});
const works = aFact({
  kind: "place",
  subject: "Tern Union",
  relationKey: "work with in",
  quote: "The Tern Union works closely with the Harbour Guild in Marle.",
  literal: "Marle",
});
const trained = aFact({
  kind: "place",
  subject: "Ada Brandt",
  relationKey: "train on",
  quote: "Ada Brandt trained at Marle on the Tern.",
  literal: "Tern",
});

const emigrated = aFact({
  kind: "place",
  subject: "Ada Brandt",
  relationKey: "emigrate from in",
  quote: "Ada Brandt emigrated from Pforz in Germany.",
  literal: "Germany",
});

const league = aFact({
  kind: "person",
  subject: "the Northern League",
  relationKey: "be",
  quote: "Annoyed by arms from the Northern League, Ada Brandt, the secretary, left.",
  literal: "Ada Brandt",
});
const student = aFact({
  kind: "person",
  subject: "Marle",
  relationKey: "subject study in",
  quote: "Jens Holm studied in Marle.",
  literal: "Jens Holm",
});
const gamesOf = aFact({
  kind: "place",
  subject: "Guild",
  relationKey: "found in",
  quote: "The Guild was founded in time for the Games in Solvik.",
  literal: "Solvik",
});
const games = {
  ...gamesOf,
  asking:
    gamesOf.asking.way === "value"
      ? {
          way: "value" as const,
          askable: {
            ...gamesOf.asking.askable,
            statement: { before: "The Guild was founded in time for the Games in ", after: "." },
          },
        }
      : gamesOf.asking,
};

const plants: Plants = {
  "many-could": [
    withFact(withStem(ideal.person, "Who was a wealthy landowner?"), landowner),
    withFact(withStem(ideal.person, "According to the text, who was a wealthy landowner?"), landowner),
    withFact(withStem(ideal.person, "According to the text, who was an Army doctor?"), landowner),
    withFact(withStem(ideal.person, "Which country became a Roman province?"), landowner),
  ],
  "too-bare": [withFact(withStem(ideal.personGap, "Ada Brandt got to know ____."), metAlone)],
  "open-gap": [
    withFact(withStem(ideal.personGap, "Ada Brandt attacked ____."), attacked),
    withFact(withStem(ideal.personGap, "Ada Brandt went to the ____."), went),
    withStem(ideal.personGap, "The Harbour Museum charged no entry fee to ____."),
  ],
  "owner-put-in": [
    [
      withFact(
        withStem(ideal.person, "Where did the first collection of the Pilots’ Guild for a charity take place?"),
        collection,
      ),
      { ...nowhere, topic: { aliases: new Set(["Pilots’ Guild"]) } },
    ],
  ],
  "ruler-of-no-time": [
    withFact(withStem(ideal.person, "Who led the Guild?"), landowner),
    withFact(withStem(ideal.person, "According to the text, who was the ruler of Solvik?"), landowner),
  ],
  "asks-for-noun": [
    withFact(withStem(ideal.person, "On which river did Ada Brandt train at Marle?"), trained),
    withFact(withStem(ideal.person, "In which country did Ada Brandt emigrate from Pforz?"), emigrated),
    withFact(withStem(ideal.person, "In which city does the Tern Union work closely with the Harbour Guild?"), works),
    withStem(ideal.person, "To whom did Ada Brandt discover the letters?"),
  ],
  "place-in-place": [
    withStem(ideal.person, "Where did Ada Brandt lie at St Mary’s Church?"),
    withStem(ideal.person, "At which place did Ada Brandt rest in Solvik?"),
    withStem(ideal.person, "In which place did Ada Brandt emigrate to Tomsk?"),
    withStem(ideal.person, "Where is the Tern flown from the Holm Center?"),
    withStem(ideal.person, "In which place was Ada Brandt staying at her cottage?"),
    withStem(ideal.person, "From which sea did Solvik rule the plain to the hills?"),
  ],
  "other-kind": [
    withKey(ideal.personChoice, "James Holm Grant", "By which grant was Solvik laid out?"),
    withKey(ideal.placeChoice, "City of Mainz Tavern", "In which city was the Rhine Pilots’ Guild founded?"),
  ],
  "says-little": [withStem(ideal.yearTrue, "The letter E fitted badly.")],
  "share-of-what": [withFact(withStem(ideal.yearTrue, "The Council of Solvik provided 35 percent."), share)],
  "which-of-two": [withStem(ideal.year, "In which year did the two sides meet at Solvik?")],
  "shared-surname": [
    [withFact(ideal.placeChoice, born), { ...nowhere, people: ["Ada Marie Brandt-Lind", "Ada Brandt", "Jens Brandt"] }],
  ],
  "owner-for-thing": [withFact(ideal.year, study), withFact(ideal.year, son)],
  "name-of-another": [withFact(ideal.personGap, league)],
  "place-of-another": [withFact(ideal.placeChoice, games)],
  "name-for-name": [withStem(ideal.person, "According to the text, which city is Solvik?")],
  anybody: [
    withFact(ideal.person, student),
    withStem(ideal.person, "According to the text, which country was a member of the Guild?"),
  ],
};

test("each gate catches what it is for", () => {
  expect(missed(senseGates, plants)).toEqual([]);
});

test("whom the text is about goes by the surname alone, though her brother has it as well", () => {
  const surroundings = {
    ...nowhere,
    people: ["Ada Brandt", "Jens Brandt"],
    topic: { aliases: new Set(["Ada Brandt"]) },
  };
  const candidate = withFact(
    ideal.placeChoice,
    aFact({
      kind: "place",
      subject: "Ada Brandt",
      relationKey: "bear in",
      quote: "Brandt was born in Solvik.",
      literal: "Solvik",
    }),
  );
  const refusing = (about: typeof surroundings | typeof nowhere) =>
    senseGates.filter(
      ({ name, refuses }) => name === "shared-surname" && refuses(candidate, { ...about, people: surroundings.people }),
    );
  expect(refusing(surroundings)).toEqual([]);
  expect(refusing(nowhere)).not.toEqual([]);
});

test("an office is that of the body that the text is about, though its sentence does not say so", () => {
  const gate = senseGates.find(({ name }) => name === "owner-put-in");
  const about = { ...nowhere, topic: { aliases: new Set(["Pilots’ Guild"]) } };
  const isRefused = (stem: string) => gate?.refuses(withFact(withStem(ideal.person, stem), collection), about);
  expect(isRefused("Who was the first president of the Pilots’ Guild?")).toBe(false);
  expect(isRefused("What was the first collection of the Pilots’ Guild?")).toBe(true);
  expect(isRefused("Where was the ship of the Pilots’ Guild from Marle sold?")).toBe(true);
  expect(isRefused("Where did war drive the Office of the Pilots’ Guild from Marle?")).toBe(false);
});
