import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withStem, withFact, type Plants } from "./samples/planting.ts";
import { scopeGates } from "./scope-gates.ts";

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

const wing = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "build new wing in",
  quote: "In 1931 Ada Brandt built the new wing.",
  literal: "1931",
  value: 1931,
});

const ofText = (fact: Fact): Fact =>
  fact.asking.way === "value"
    ? { ...fact, asking: { way: "value", askable: { ...fact.asking.askable, isOfText: true } } }
    : fact;

const appointed = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "appoint in",
  quote: "Ada Brandt was appointed in 1931.",
  literal: "1931",
});
const guildsJoined = aFact({
  kind: "count",
  subject: "guilds",
  relationKey: "subject join",
  quote: "At the start 33 guilds with 460 pilots joined.",
  literal: "33",
  value: 33,
});
const joined = {
  ...appointed,
  asking:
    appointed.asking.way === "value"
      ? {
          way: "value" as const,
          askable: {
            ...appointed.asking.askable,
            relationKey: "join as in",
            statement: { before: "Ada Brandt joined as a cleaner in ", after: "." },
          },
        }
      : appointed.asking,
};

const halls: Fact = {
  ...wing,
  kind: "list",
  asking: {
    way: "list",
    list: {
      ...{
        subject: "Harbour Museum",
        relation: "halls",
        items: ["Net Hall", "Oar Hall"],
        isOpen: false,
        question: "x",
      },
      ...{ at: 0, blocks: [1, 2], hasAskedNames: true, place: null, sort: null, statement: null, isOnTopic: true },
    },
  },
};

const union = aFact({
  kind: "year",
  subject: "a planned union with Guinea",
  relationKey: "abandon in",
  quote: "A planned union with Guinea was abandoned in 1980.",
  literal: "1980",
  value: 1980,
});
const estimates = aFact({
  kind: "count",
  subject: "Losses",
  relationKey: "says estimates vary but solvik lose",
  quote: "Estimates vary, but Solvik lost 300 men.",
  literal: "300",
  value: 300,
});
const assembly = aFact({
  kind: "period",
  subject: "Assembly",
  relationKey: "meet",
  quote: "The Assembly meets every three years.",
  literal: "three years",
});
const work = aFact({
  kind: "person",
  subject: "Work",
  relationKey: "subject lead",
  quote: "Work is led by Ada Brandt.",
  literal: "Ada Brandt",
});

const plants: Plants = {
  "unnamed-subject": [
    withFact(withStem(ideal.year, "In which year was a planned union with Guinea abandoned?"), union),
    withFact(withStem(ideal.personGap, "Estimates vary, but Solvik lost ____ men."), estimates),
    withFact(withStem(ideal.personGap, "Work is led by ____."), work),
    withFact(withStem(ideal.personGap, "The Assembly meets every ____."), assembly),
    withFact(withStem(ideal.personGap, "Solvik left the Agency in ____."), estimates),
    withFact(withStem(ideal.personGap, "For four years Congress approved ____ of spending."), estimates),
    withFact(withStem(ideal.personGap, "The executive wing of Parliament was built by ____."), estimates),
    withFact(withStem(ideal.year, "In which year did the move to Mainz come?"), {
      ...excavation,
      subject: "move to Mainz",
    }),
    withFact(withStem(ideal.personGap, "The Secretary General serves for ____."), {
      ...excavation,
      subject: "Secretary General",
    }),
    withFact(withStem(ideal.year, "In which year was Article IV drafted?"), { ...excavation, subject: "Article IV" }),
    withFact(withStem(ideal.year, "Since which year have the Consultative Meetings been annual?"), {
      ...excavation,
      subject: "Consultative Meetings",
    }),
    withFact(withStem(ideal.year, "In which year did turnover rise?"), { ...excavation, subject: "Turnover" }),
    withFact(withStem(ideal.year, "In which year did American work start?"), { ...excavation, subject: "work" }),
    withFact(withStem(ideal.year, "In which year did excavations begin?"), excavation),
  ],
  "points-into-text": [
    withFact(
      withStem(ideal.personGap, "The four halls are the Net Hall, the Oar Hall, ____ and the Long Hall."),
      halls,
    ),
    withFact(withStem(ideal.year, "In which year did Ada Brandt build the new wing?"), ofText(wing)),
  ],
  "first-of-what": [
    withStem(ideal.yearTrue, "The first director was Ada Brandt."),
    withStem(ideal.personGap, "The first Director-General was ____."),
    withStem(ideal.year, "In which year was the first crane built by Ada Brandt?"),
    withStem(ideal.yearTrue, "The largest granary belongs to Ada Brandt."),
    withStem(ideal.year, "In which year did Ada Brandt set the fastest time?"),
    withStem(ideal.year, "In which month did Solvik open a second lane?"),
    withStem(ideal.year, "In which year did Solvik build a second route to the sea?"),
  ],
  "office-of-what": [
    withStem(ideal.yearTrue, "According to the text on the Tern League, Ada Brandt took office in 1887."),
    withStem(ideal.person, "Whom did Ada Brandt succeed as chief executive in December 1887?"),
    withStem(ideal.yearTrue, "Ada Brandt resigned as chairman in 1887."),
    withStem(ideal.yearTrue, "Ada Brandt became Director-General in 1887."),
    withStem(ideal.yearTrue, "Ada Brandt has been CEO since October 1887."),
    withStem(ideal.year, "In which year did Ada Brandt take office?"),
    withStem(ideal.person, "Who became director in 1887?"),
    withStem(ideal.yearTrue, "Ada Brandt was appointed managing director in 1887."),
    withStem(ideal.yearTrue, "Ada Brandt was chosen as president in 1887."),
    withStem(ideal.yearGap, "Ada Brandt has been general secretary since ____."),
    withStem(ideal.yearGap, "Ada Brandt was chief architect from ____."),
  ],
  "which-post": [
    withStem(ideal.yearTrue, "Ada Brandt took over the post from Jens Holm in 1887."),
    withStem(ideal.year, "In which year did Ada Brandt resign the post, and Jens Holm take over the office?"),
    withStem(ideal.personGap, "The post of general secretary went to ____."),
  ],
  "incomplete-verb": [
    withFact(withStem(ideal.yearGap, "____ guilds with 460 pilots joined."), guildsJoined),
    withFact(withStem(ideal.year, "In which year was Ada Brandt appointed?"), appointed),
    withFact(withStem(ideal.year, "In which year did Ada Brandt join as a cleaner?"), joined),
    withFact(withStem(ideal.year, "In which year did Ada Brandt run?"), ran),
  ],
  somewhere: [withFact(withStem(ideal.year, "In which year did Danish settlers build a chapel?"), settlers)],
  "which-thing": [
    withStem(ideal.yearTrue, "Ada Brandt accepted the diploma in 1887."),
    [
      withStem(ideal.yearTrue, "According to the text on Solvik, the present cars came into service in 1887."),
      { ...nowhere, topic: { aliases: new Set(["Solvik"]), sort: "city" } },
    ],
    withStem(ideal.yearTrue, "King Olaf ordered the ship in 1625."),
    withStem(ideal.yearTrue, "Ada Brandt showed the drawings at a congress in 1887."),
    withStem(ideal.yearTrue, "The Holm Line leaves the main line at Marle."),
    [
      withStem(ideal.yearTrue, "According to the text on Solvik, war closed the school in 1625."),
      { ...nowhere, topic: { aliases: new Set(["Solvik"]), sort: "city" } },
    ],
  ],
  "of-whose": [
    withStem(ideal.year, "In which year did Solvik contribute a third of revenue?"),
    withStem(ideal.yearTrue, "Revenue for the year 1887 came to 40 crowns."),
    withStem(ideal.year, "To what figure did annual sales for 1887 come?"),
  ],
  "gap-without-kind": [
    withStem(ideal.personGap, "The pilot Jens Holm came from ____."),
    withStem(ideal.yearGap, "The Harbour Museum was run by Ada Brandt from ____."),
  ],
};

test("in a text on one museum everybody knows which school it has", () => {
  const candidate = withStem(ideal.yearTrue, "According to the text on the Sea Museum, war closed the school in 1625.");
  const museum = { ...nowhere, topic: { aliases: new Set(["Sea Museum"]), sort: "museum" } };
  expect(scopeGates.filter(({ refuses }) => refuses(candidate, museum))).toEqual([]);
});

test("two names and a year tell a kind as well", () => {
  const war = aFact({
    kind: "year",
    subject: "war",
    relationKey: "break out between in",
    quote: "War broke out between Holm and Lind in 49 BCE.",
    literal: "49 BCE",
    value: -49,
  });
  const candidate = withFact(withStem(ideal.year, "In which year did war break out between Holm and Lind?"), war);
  expect(scopeGates.filter(({ refuses }) => refuses(candidate, nowhere))).toEqual([]);
});

test("a kind is known where a name stands in it and another behind it", () => {
  const armies = aFact({
    kind: "year",
    subject: "armies of the Northern League",
    relationKey: "invade marle in",
    quote: "Armies of the Northern League invaded Marle in 1631.",
    literal: "1631",
    value: 1631,
  });
  const candidate = withFact(
    withStem(ideal.year, "In which year did armies of the Northern League invade Marle?"),
    armies,
  );
  const gate = scopeGates.find(({ name }) => name === "unnamed-subject");
  expect(gate?.refuses(candidate, nowhere)).toBe(false);
});

test("what came to pass with no place beside it was in that of the text that is named", () => {
  const arrival = aFact({
    kind: "year",
    subject: "Danish settlers",
    relationKey: "arrive in",
    quote: "Danish settlers arrived in 1631.",
    literal: "1631",
    value: 1631,
  });
  const gate = scopeGates.find(({ name }) => name === "incomplete-verb");
  const isRefused = (stem: string, fact: Fact) => gate?.refuses(withFact(withStem(ideal.year, stem), fact), nowhere);
  expect(isRefused("According to the text on Solvik, in which year did Danish settlers arrive?", arrival)).toBe(false);
  expect(isRefused("In which year did Danish settlers arrive?", arrival)).toBe(true);
  const motors = { ...arrival, subject: "motors" };
  expect(isRefused("According to the text on Solvik, in which year did motors arrive?", motors)).toBe(true);
});

test("three names behind what was done tell of whom", () => {
  const prisoners = aFact({
    kind: "count",
    subject: "prisoners",
    relationKey: "subject hang",
    quote: "Six thousand prisoners were hanged along the Tern Road between Marle and Solvik.",
    literal: "six thousand",
    value: 6000,
  });
  const gate = scopeGates.find(({ name }) => name === "unnamed-subject");
  const isRefused = (road: string) =>
    gate?.refuses(
      withFact(withStem(ideal.year, `How many prisoners were hanged along ${road}?`), {
        ...prisoners,
        asking:
          prisoners.asking.way === "value"
            ? {
                way: "value" as const,
                askable: {
                  ...prisoners.asking.askable,
                  statement: { before: "", after: ` prisoners were hanged along ${road}.` },
                },
              }
            : prisoners.asking,
      }),
      nowhere,
    );
  expect(isRefused("the Tern Road between Marle and Solvik")).toBe(false);
  expect(isRefused("the Tern Road")).toBe(true);
});

test("an office of two words may say of what it is", () => {
  const gate = scopeGates.find(({ name }) => name === "office-of-what");
  const isRefused = (stem: string) => gate?.refuses(withStem(ideal.yearGap, stem), nowhere);
  expect(isRefused("Ada Brandt has been the secretary general of the Salt Union since ____.")).toBe(false);
  expect(isRefused("Ada Brandt has been the secretary general since ____.")).toBe(true);
  expect(isRefused("Where was the head office of Salt Mills?")).toBe(false);
  const office = withStem(ideal.yearGap, "Ada Brandt has been ____ since October 1887.");
  expect(
    gate?.refuses(
      { ...office, body: { ...office.body, type: "cloze", key: "CEO", accepted: [], distractors: [] } },
      nowhere,
    ),
  ).toBe(true);
});

test("each gate catches what it is for", () => {
  expect(missed(scopeGates, plants)).toEqual([]);
});
