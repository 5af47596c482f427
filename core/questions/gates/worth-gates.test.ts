import { expect, test } from "vitest";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";
import { worthGates } from "./worth-gates.ts";

const died = aFact({
  kind: "year",
  subject: "Amalie Lind",
  relationKey: "die in",
  quote: "In 1829 he married Amalie Lind, who died in 1840.",
  literal: "1840",
  value: 1840,
});
const diedHerself = aFact({
  kind: "person",
  subject: "in 1840",
  relationKey: "subject die",
  quote: "Amalie Lind died in 1840.",
  literal: "Amalie Lind",
});
const developments = aFact({
  kind: "count",
  subject: "developments",
  relationKey: "subject shape",
  quote: "Two developments shaped the decades.",
  literal: "Two",
  value: 2,
});
const landed = aFact({
  kind: "place",
  subject: "Ada Brandt",
  relationKey: "land in",
  quote: "Ada Brandt landed in Africa in 1902.",
  literal: "Africa",
});
const fifty = aFact({
  kind: "count",
  subject: "Ada Brandt",
  relationKey: "turn",
  quote: "Ada Brandt turned fifty.",
  literal: "fifty",
  value: 50,
});
const froze = aFact({
  kind: "place",
  subject: "Straits",
  relationKey: "subject freeze",
  quote: "The Straits froze.",
  literal: "Straits",
});
const affected = aFact({
  kind: "person",
  subject: "",
  relationKey: "subject affect",
  quote: "Ada Brandt was deeply affected.",
  literal: "Ada Brandt",
});

const plants: Plants = {
  "life-in-passing": [
    [
      withFact(withStem(ideal.year, "In which year did Amalie Lind die?"), died),
      { ...nowhere, people: ["Amalie Lind"], inPassing: ["Amalie Lind"] },
    ],
    [
      withFact(withStem(ideal.yearTrue, "Amalie Lind died in 1840."), diedHerself),
      { ...nowhere, people: ["Amalie Lind"], inPassing: ["Amalie Lind"] },
    ],
  ],
  continent: [
    withFact(withStem(ideal.personGap, "Ada Brandt landed in ____ in 1902."), landed),
    withFact(
      withStem(ideal.person, "In which continent did Marle become the first town to hold the Tern Games?"),
      landed,
    ),
    withFact(withStem(ideal.personGap, "Marle is among the smallest capitals of ____."), landed),
  ],
  signpost: [
    withFact(
      ideal.countChoice,
      aFact({
        kind: "count",
        subject: "work",
        relationKey: "fall into",
        quote: "The work falls into three parts:",
        literal: "three",
        value: 3,
      }),
    ),
    withFact(withStem(ideal.year, "How many developments shaped the decades?"), developments),
  ],
  empty: [
    withFact(withStem(ideal.personGap, "Ada Brandt turned ____."), fifty),
    withFact(withStem(ideal.yearTrue, "The Straits froze."), froze),
    withFact(withStem(ideal.yearTrue, "Ada Brandt decided to abandon the low end."), affected),
    withFact(withStem(ideal.yearTrue, "Ada Brandt fell ill."), affected),
    withFact(withStem(ideal.yearTrue, "Ada Brandt was deeply affected."), affected),
  ],
  "cut-comparison": [
    withStem(ideal.yearTrue, "The spire of the Tern Church is higher at 115 metres."),
    withStem(ideal.yearTrue, "The house at Marle is better known."),
    withStem(ideal.yearTrue, "Solvik remained larger until the 1830s."),
    withStem(ideal.yearTrue, "Solvik has more kinds of boat."),
  ],
  "cut-object": [
    withStem(ideal.yearTrue, "Ada Brandt sold control in 1887 to the firm of Karl Holm."),
    withStem(ideal.yearTrue, "Ada Brandt sold her 40% stake in 1887."),
    withStem(ideal.yearTrue, "In July 1887 Marle followed, choosing a woman for the first time."),
    withStem(ideal.year, "On which date did Chile declare war?"),
    withStem(ideal.yearTrue, "Chile declared war on 5 April 1879."),
    withStem(ideal.year, "In which decade did Germany withdraw?"),
    withStem(ideal.yearTrue, "Productions in Solvik followed in 1918."),
    withStem(ideal.yearTrue, "About 190,000 were sold before 1969."),
    withStem(ideal.yearTrue, "The average attendance at Solvik climbed from 2,240 in the first season."),
    withStem(ideal.yearTrue, "Solvik acquired majority ownership from Marle in 2007."),
    withStem(ideal.yearFalse, "Ada Brandt used her speech to give the city nine months."),
    withStem(ideal.yearTrue, "Solvik and Marle kept the right."),
    withStem(ideal.yearTrue, "Solvik was granted the right in 1887."),
  ],
  "cut-end": [
    withStem(ideal.year, "In which year did Ada Brandt build a machine that cut?"),
    withStem(ideal.personGap, "Ada Brandt built a machine that cut in the year ____."),
    withStem(ideal.yearTrue, "Brandt was killed by a shell early."),
    withStem(ideal.year, "Which hills has the wind crossed by the time?"),
    withStem(ideal.personGap, "Solvik joined the League of Holm, and furs in the year ____."),
    withStem(ideal.yearTrue, "Ada Brandt’s lead dog Bruno."),
    withStem(ideal.personGap, "As the water rose, a rescue campaign known as ____."),
    withStem(ideal.yearTrue, "Carnish, the village that Brandt painted in 1887."),
    withStem(ideal.personGap, "Ancient port and state of the north, on a headland in what is now ____."),
  ],
  "label-in-front": [
    withStem(ideal.yearFalse, "Holy Column – a Baroque monument 44 metres high, built in Solvik."),
    withStem(ideal.personGap, "Tern Line – bought from ____ in 1887."),
    withStem(ideal.yearTrue, "August 1887 – the ferry comes on board for £40."),
  ],
  "names-nothing": [withStem(ideal.yearTrue, "Bread has to be earned.")],
  "vague-noun": [
    withStem(ideal.year, "Until which year did the old name survive as the title of the Guild?"),
    withStem(ideal.yearTrue, "The third and last complete edition dates from 1953."),
    withStem(ideal.yearTrue, "A distinctive feature is the procedure of the Guild."),
    withStem(ideal.personGap, "The Chilean captain was ____."),
    withStem(ideal.personGap, "The Danish prime minister was ____."),
  ],
};

test("each gate catches what it is for", () => {
  expect(missed(worthGates, plants)).toEqual([]);
});

test("what is whole is left alone", () => {
  const whole = [
    withStem(ideal.yearTrue, "Chile declared war on Bolivia on 5 April 1879."),
    withStem(ideal.yearTrue, "Marle has eight gates."),
    withStem(ideal.yearTrue, "Bread has eight uses."),
    withStem(ideal.yearTrue, "Germany withdrew from the Guild in 1935."),
    withStem(ideal.yearTrue, "The attendance at Solvik climbed from 2,240 to 6,950 in 1935."),
    withStem(ideal.yearTrue, "Solvik was followed in 1935 by Marle."),
    withStem(ideal.yearTrue, "Solvik remained larger than Marle until the 1830s."),
    withFact(withStem(ideal.year, "In which year did Amalie Lind die?"), died),
  ];
  expect(whole.flatMap((each) => worthGates.filter(({ refuses }) => refuses(each, nowhere)))).toEqual([]);
});

test("a continent is asked of what is the greatest there", () => {
  const highest = withFact(withStem(ideal.personGap, "Mount Holm is the highest mountain in ____."), landed);
  expect(worthGates.filter(({ refuses }) => refuses(highest, nowhere))).toEqual([]);
});
