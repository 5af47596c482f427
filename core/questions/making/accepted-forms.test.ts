import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { acceptedFor } from "./accepted-forms.ts";
import type { Called } from "./naming.ts";
import { namesIn } from "./names-of-text.ts";

type Kind = Parameters<typeof aFact>[0]["kind"];

interface Given {
  readonly kind: Kind;
  readonly accepted: readonly string[];
  readonly people: Parameters<typeof acceptedFor>[2]["people"];
  readonly topic: Parameters<typeof acceptedFor>[2]["topic"];
}
const fallback: Given = { kind: "name", accepted: [], people: [], topic: null };
const nobody: Called = () => undefined;

const formsOf = (
  key: string,
  stem: string,
  {
    called = nobody,
    kind = fallback.kind,
    text = `x ${key}`,
    accepted = [] as string[],
    people = fallback.people,
    topic = fallback.topic,
  } = {},
) => {
  const fact = aFact({ kind, subject: "Ada Brandt", relationKey: "study at", quote: text, literal: key });
  const naming = { called, names: namesIn(text), people, years: [], topic };
  return acceptedFor({ type: "cloze", stem, key, accepted: [...accepted], distractors: [] }, fact, naming);
};

test.each([
  ["1928-29", "Ada Brandt spent the winter of ____ in Rome.", ["1928–1929"]],
  ["1928–1932", "Ada Brandt was mayor of Solvik ____.", ["1928–32"]],
  ["1898–1902", "Ada Brandt was mayor of Solvik ____.", []],
  ["Haverford College", "Ada Brandt studied at ____.", ["Haverford"]],
  ["Royal College", "Ada Brandt studied at ____.", []],
  ["Swedish College", "Ada Brandt studied at ____.", []],
  ["Uppsala University", "Ada Brandt studied at ____.", []],
  ["Leiden University", "Ada Brandt studied at ____.", []],
  ["Leiden University", "At which university did Ada Brandt study?", ["Leiden"]],
  ["University of Leiden", "At which university did Ada Brandt study?", ["Leiden"]],
  ["University of Leiden", "Ada Brandt studied at the ____.", []],
  ["Arn-Solvik Zone", "Most miners look to the ____.", ["Arn-Solvik"]],
  ["Temple of Marlath", "Which temple went to Oslo?", ["Marlath"]],
  ["Temple of Marlath", "The ____ went to Oslo.", []],
  ["Lake Malawi", "Into which lake does the Arn flow?", ["Malawi"]],
  ["Lake Victoria", "Into which lake does the Arn flow?", ["Victoria"]],
  ["Holm Medal of the Arn Guild", "Ada Brandt received the ____.", ["Holm Medal"]],
  ["Dorvik Street", "Ada Brandt saw patients on ____.", ["Dorvik"]],
  ["Oslo Street", "Ada Brandt saw patients on ____.", []],
  ["Grote Schur Hospital", "Ada Brandt worked at ____.", ["Grote Schur"]],
  ["Royal Hospital", "Ada Brandt worked at the ____.", []],
  ["Lind Award for Bridges", "Ada Brandt won the ____.", ["Lind Award"]],
  ["Karl Lind Space Telescope", "Which telescope was launched?", ["Karl Lind", "Karl Lind Telescope"]],
  ["Karl Lind Space Telescope", "The ____ was launched.", []],
  ["Marle Central Station", "Which station was opened?", []],
  ["Declaration of Winter Peace", "Which declaration is read at noon?", ["Winter Peace", "Winter Peace Declaration"]],
  ["National Congress", "The ____ sat in Arnby.", ["Congress"]],
  ["Third Fleet", "The ____ sailed from Arnby.", ["3rd Fleet"]],
  ["1950s", "The mill was rebuilt in the ____.", ["fifties"]],
  ["Nov. 18, 1918", "On which date was the mill rebuilt?", ["November 18, 1918", "18 November 1918"]],
  ["US$70", "The ferry costs ____.", ["$70", "70 US dollars", "70 dollars", "70"]],
  ["Christmas Day", "The Tern was launched on ____ 2021.", ["25 December", "Christmas"]],
  ["New Year's Eve", "The Tern was launched on ____ 2021.", ["31 December"]],
  ["Easter Day", "The Tern was launched on ____ 2021.", []],
  ["Court of Audit", "Which court reads the accounts?", []],
  ["St Bavo’s Cathedral", "Ada Brandt is buried in ____.", ["St Bavo’s"]],
  ["Battle of Lützen", "Ada Brandt fell at the ____ in 1632.", ["Lützen", "Battle of Lutzen"]],
  ["Battle of France", "Ada Brandt fell in the ____ in 1940.", []],
  ["War Council of the Tern League", "Which body did Brandt chair?", ["War Council"]],
  ["Norwegian-financed Lind Plan", "The Guild was set up to run the ____.", ["Lind Plan"]],
  ["Presidential Medal of Freedom", "Brandt received the ____.", ["Medal of Freedom"]],
  ["Norwegian Orvik Committee", "The ____ met.", ["Orvik Committee"]],
  ["Norwegian Navy", "The ____ came.", []],
  ["Norwegian Trade Committee", "The ____ met.", ["NTC"]],
  ["Ada Orvik International Airport", "She landed at ____.", ["Ada Orvik Airport"]],
  ["Haakon I Bridge", "Which bridge was built?", ["Haakon I"]],
  ["89 BCE", "Arnby fell in ____.", ["89 BC", "89"]],
  ["two million", "It has ____ members.", ["2 million"]],
  ["twenty-five", "It has ____ members.", ["25"]],
  ["802 CE", "Arnby was founded in ____.", ["802 AD", "802"]],
  ["AD 79", "Arnby fell in ____.", ["79", "79 AD", "79 CE"]],
  ["October 539 BCE", "Arnby fell in ____.", ["October 539 BC"]],
  ["36 per cent", "It holds ____ of the shares.", ["36%"]],
  ["ninth century BCE", "It was so from the ____.", ["9th century BCE", "9th century BC", "ninth century BC"]],
  ["twelfth century", "It was so from the ____.", ["12th century"]],
  ["Battle of Lützen", "The ____ was fought near Lützen.", ["Battle of Lutzen"]],
  ["Non-Seizure Treaty", "The guild signed the ____.", ["NST"]],
  ["Convention on the Rights of Workers", "The guild signed the ____.", ["CRW"]],
  ["Order of Merit", "Ada Brandt received the ____.", []],
  ["UNLO World Lace List", "Arnby was put on the ____.", ["World Lace List"]],
  ["Oslo Weaving Centre, Norway", "Where is the seat of the guild?", ["Oslo Weaving Centre", "Oslo", "Oslo, Norway"]],
  ["Oslo Weaving Centre, Norway", "The guild left the ____.", ["Oslo Weaving Centre"]],
  ["Marlık", "The ruins lie at ____.", ["Marlik"]],
  ["Lace Organization", "Brandt led the ____.", ["Lace Organisation"]],
  ["Uwro Marlind", "Who led the guild?", ["Marlind"]],
  ["Uwro Marlind", "Which school led the guild?", []],
  ["Uwro Airlines", "Who bought the guild?", []],
])("%s in “%s”", (key, stem, forms) => {
  expect(formsOf(key, stem)).toEqual(forms);
});

test("what is another thing of the text is no shorter name", () => {
  const called: Called = (name) =>
    name === "Haverford" ? { type: "person", gender: "m", isShared: false, name: "John Haverford" } : undefined;
  expect(formsOf("Haverford College", "Ada Brandt studied at ____.", { called })).toEqual([]);
});

test.each([
  {
    what: "a name that the text equates",
    key: "Arnium",
    text: "At Arnium, today’s Arnby, Ada Brandt was born.",
    kind: "place",
    forms: ["Arnby"],
  },
  {
    what: "the elder name",
    key: "Arnby",
    text: "Ada Brandt was born in Arnby (formerly Arnium).",
    kind: "place",
    forms: ["Arnium"],
  },
  {
    what: "a name of another language",
    key: "Arnby",
    text: "Arnby (Arnheim in German) lies in Marle.",
    kind: "place",
    forms: ["Arnheim"],
  },
  {
    what: "initials that the text writes",
    key: "Arnby Weavers’ Guild",
    text: "The AWG met.",
    kind: "name",
    forms: ["AWG"],
  },
  {
    what: "initials that it does not write",
    key: "Arnby Weavers’ Guild",
    text: "The guild met.",
    kind: "name",
    forms: [],
  },
  {
    what: "the state that the text adds",
    key: "Tulsa",
    text: "Ada Brandt lived in Tulsa, Oklahoma.",
    kind: "place",
    forms: ["Tulsa, Oklahoma"],
  },
  {
    what: "a district that the text adds",
    key: "Washington",
    text: "She lived in Washington, D.C.",
    kind: "place",
    forms: ["Washington, D.C."],
  },
  { what: "a row of places", key: "Tulsa", text: "She lived in Tulsa, Texas and Ohio.", kind: "place", forms: [] },
  {
    what: "a ruler without number",
    key: "King Olaf IV",
    text: "King Olaf IV of Arn met her.",
    kind: "person",
    forms: ["Olaf", "King Olaf"],
  },
  {
    what: "a ruler of two of the name",
    key: "King Olaf IV",
    text: "King Olaf IV was the son of Olaf III.",
    kind: "person",
    forms: [],
  },
  { what: "a saint", key: "St Amund", text: "St Amund met her.", kind: "person", forms: ["Amund", "St Amund"] },
  {
    what: "a surname",
    key: "Haakonsen",
    text: "Karl Haakonsen left. Haakonsen won.",
    kind: "person",
    forms: ["Karl Haakonsen"],
  },
  {
    what: "whoever is called by the country",
    key: "Al Mar of Arn",
    text: "Al Mar of Arn spoke.",
    kind: "person",
    forms: ["Al Mar"],
  },
] as const)("$what", ({ key, text, kind, forms }) => {
  expect(formsOf(key, "This was ____.", { text, kind })).toEqual(forms.filter((form) => form !== key));
});

test("a name in full is right for its letters, and somebody for their rank", () => {
  const text = "Brandt left the Arn Guild of Weavers (AGW) in 1961.";
  expect(formsOf("AGW", "Brandt left the ____.", { text })).toEqual(["Arn Guild of Weavers"]);
  expect(formsOf("AGX", "Brandt left the ____.", { text: text.replace("AGW", "AGX") })).toEqual([]);
  expect(formsOf("Dr. Uwro Orvik Jr.", "This was ____.", { kind: "person" })).toContain("Uwro Orvik Jr.");
  expect(formsOf("Olaf the Great", "This was ____.", {})).toEqual(["Olaf"]);
});

test.each([
  ["In 1829 a Danish diplomat, Solvik Orvin, lodged there.", ["Orvin"]],
  ["In 1829 Solvik Orvin, a Danish diplomat, lodged there.", ["Orvin"]],
  ["In 1829 the Solvik Orvin lodged there.", []],
])("whom the sentence calls a diplomat has a surname: %s", (text, forms) => {
  expect(formsOf("Solvik Orvin", "In 1829, ____ lodged there.", { text })).toEqual(forms);
});

test("a place is not run together with what follows it", () => {
  const accepted = ["Arnby, Holm"];
  expect(formsOf("Arnby", "It ended at ____.", { kind: "place", accepted, text: "At Arnby, where Holm won." })).toEqual(
    [],
  );
  expect(formsOf("Arnby", "It ended at ____.", { kind: "place", accepted, text: "At Arnby, Holm." })).toEqual(accepted);
  const ofNorway = {
    kind: "place" as const,
    accepted: ["Norway, Ada Holm"],
    text: "A lawyer from Norway, Ada Holm, won.",
  };
  expect(formsOf("Norway", "A lawyer from ____ won.", ofNorway)).toEqual([]);
});

test("a surname of two is that of neither, and a given name by itself is nobody's", () => {
  const people = ["Hubert van Arn", "Karl van Arn"].map((name) => ({ name, gender: "m" as const }));
  expect(
    formsOf("Hubert van Arn", "It was begun by ____.", { kind: "person", accepted: ["van Arn", "Arn"], people }),
  ).toEqual([]);
});

test.each([
  ["allies of a power", "Rome", "The Arni became allies of ____.", ["Romans"]],
  ["a place alone", "Rome", "Ada Brandt lived in ____.", []],
  ["a city without the word", "New York", "Ada Brandt fed the gulls of ____.", ["New York City", "NYC"]],
  ["a state", "New York", "Ada Brandt lived in the state of ____.", []],
  ["a city that shares its name", "New York", "Ada Brandt lived in the city of ____.", ["New York City", "NYC"]],
])("%s", (...[, key, stem, forms]) => {
  expect(formsOf(key, stem, { kind: "place" })).toEqual(forms);
});

test.each([
  ["In 61 BCE the Arni landed in Britain.", ["Albion"]],
  ["In 1861 Ada Brandt landed in Britain.", ["UK", "Albion"]],
])("no state before its time: %s", (text, forms) => {
  expect(formsOf("Britain", "Somebody landed in ____.", { kind: "place", text, accepted: ["UK", "Albion"] })).toEqual(
    forms,
  );
});

test.each([
  ["Spaniard Ulf Brandt", ["Ulf Brandt", "Brandt"]],
  ["Spaniard Ulf de Brandt", ["Ulf de Brandt", "Brandt"]],
  ["Dane Ada Maria Holm", ["Ada Maria Holm", "Holm"]],
  ["Norwegian Ada Holm", ["Ada Holm", "Holm"]],
  ["Dane Holm", []],
])("somebody is known without the people they are of: %s", (key, forms) => {
  expect(formsOf(key, "____ came upon the mouth of the Arn.", { kind: "person" })).toEqual(forms);
});

test.each([
  ["Uwro Brandt", "subject perform", ["Brandt"]],
  ["Uwro Brandt", "subject compose in", ["Brandt"]],
  ["Uwro Brandt", "subject lie in", []],
  ["Grand Hotel", "subject perform", []],
  ["Solvik Rovers", "subject perform", []],
])("who did what only people do has a surname: %s, %s", (key, relationKey, forms) => {
  const fact = aFact({ kind: "name", subject: "first operation", relationKey, quote: `${key} did it.`, literal: key });
  const naming = { called: nobody, names: namesIn(""), people: [], years: [], topic: null };
  const body = { type: "cloze" as const, stem: "____ did it.", key, accepted: [], distractors: [] };
  expect(acceptedFor(body, fact, naming)).toEqual(forms);
});

test("a name goes on behind its particle", () => {
  const text = "Their founder, Karim I, known as Ibn al-Marli, rode in.";
  expect(formsOf("Karim I", "____ rode in.", { kind: "person", text })).toContain("Ibn al-Marli");
  expect(formsOf("Karim I", "____ rode in.", { kind: "person", text })).not.toContain("Ibn");
});

test("a body is not what it is a part of, and a lake nobody of its name", () => {
  const key = "War Council of the Arn League";
  expect(formsOf(key, "Ada Brandt led the ____.", { accepted: ["Arn League"] })).toEqual(["War Council"]);
  const queen: Entity = {
    ...{ name: "Queen Victoria", type: "person", sort: null, gender: "f", hasArticle: false, isPlural: false },
    ...{ aliases: new Set(["Queen Victoria"]), isShared: false, count: 1, firstAt: 0 },
  };
  expect(formsOf("Lake Victoria", "Which lake does it leave? ____", { kind: "place", people: [queen] })).toContain(
    "Victoria",
  );
});

test("what a ruler is called for is nobody's name", () => {
  const accepted = ["Karim", "Magnificent"];
  expect(formsOf("Karim the Magnificent", "____ rode in.", { kind: "person", accepted })).not.toContain("Magnificent");
});

test("whoever is called by a given name has a whole one too, unless two begin so", () => {
  const ada = { name: "Ada Maria Holm", gender: null };
  const called: Called = () => ({ type: "person", gender: null, name: "Ada", isShared: false });
  const forms = (people: Given["people"]) =>
    formsOf("Ada", "____ was born in Solvik.", { kind: "person", called, people });
  expect(forms([ada])).toEqual(expect.arrayContaining(["Ada Maria Holm", "Holm"]));
  expect(forms([ada, { name: "Ada Brandt", gender: null }])).toEqual([]);
});

test.each([
  ["General Assembly", "United Nations Lace Office", ["UN General Assembly", "United Nations General Assembly"]],
  ["General Assembly", "Lace League", []],
])("an organ of the United Nations, in a text on %s", (key, name, forms) => {
  expect(formsOf(key, "It was founded by the ____.", { topic: { type: "organisation", name } })).toEqual(forms);
});

test.each([
  ["Summer Festival", ["Arnby Summer Festival"]],
  ["Royal Academy", []],
])("what is called by the town of the text: %s", (key, forms) => {
  expect(formsOf(key, "Brandt started the ____.", { topic: { type: "place", name: "Arnby" } })).toEqual(forms);
});

const ada: Called = (name) => {
  const whole = ["Ada Brandt", "Maria von Arn"].find((each) => each.endsWith(` ${name}`));
  return whole === undefined ? undefined : { type: "person", gender: "f", isShared: false, name: whole };
};

test.each([
  ["Who was Ada Brandt’s father?", "Her father, Karl, made locks.", ["Karl Brandt"]],
  ["Who was the father of Ada Brandt?", "It was made by Ada Brandt and her father Karl.", ["Karl Brandt"]],
  ["Who was Maria von Arn’s father?", "Her father, Karl, made locks.", ["Karl von Arn"]],
  ["Who was Ada Brandt’s husband?", "Her husband, Karl, made locks.", []],
  ["Who helped Ada Brandt?", "Her father, Karl, made locks.", []],
])("a father has the name of the family: %s", (stem, text, forms) => {
  expect(formsOf("Karl", stem, { kind: "person", text, called: ada })).toEqual(forms);
});

test.each([
  ["Karl Holm", ["Karl", "Holm"], ["Holm"]],
  ["Li Marlo", ["Marlo"], ["Li"]],
  ["Lee Arn-dal", ["Arn-dal"], ["Lee"]],
  ["Kim Holm", ["Holm"], ["Holm"]],
])("no given name by itself: %s", (key, accepted, forms) => {
  expect(formsOf(key, "Who founded it?", { kind: "person", accepted })).toEqual(forms);
});

test("somebody whose trade is told has a surname, though it is a word: “the weaver Ada Church”", () => {
  const text = "He learned it under the Danish weaver Alda Church.";
  expect(formsOf("Alda Church", "He learned it under ____.", { text })).toEqual(["Church"]);
  expect(formsOf("Alda Church", "He learned it under ____.", { text, kind: "place" })).toEqual(["Church"]);
});

test("what the text calls a body besides, and somebody without the middle initial", () => {
  const text = "The Chancery, or Tern Bureau, does the daily work.";
  expect(formsOf("Chancery", "The ____ does the daily work.", { text })).toEqual(["Tern Bureau"]);
  expect(formsOf("Karl K. Holm", "Who led it?", { kind: "person" })).toContain("Karl Holm");
});

test("a son has the name of the family that stands in front of him", () => {
  const text = "Karl Ulf Holm baked. Jens Lie helped Ada Holm and her brother Ulrik. Ulrik founded a mill.";
  expect(formsOf("Ulrik", "In 1948, ____ founded a mill.", { kind: "person", text })).toContain("Ulrik Holm");
  expect(formsOf("Jens", "In 1948, ____ founded a mill.", { kind: "person", text })).toEqual([]);
});

test("a town is no person of its name, and a large number may be typed without its comma", () => {
  const text = "Ada Marlo came in 1855. The nearest town is Marlo.";
  expect(formsOf("Marlo", "The nearest town to Holm is ____.", { text })).toEqual([]);
  expect(formsOf("Marlo", "The letter was signed by ____.", { text })).toEqual(["Ada Marlo"]);
  const fact = aFact({ kind: "count", subject: "Holm", relationKey: "have", quote: "It has 1,200.", literal: "1,200" });
  const naming = { called: nobody, names: namesIn(""), people: [], years: [], topic: null };
  const body = { type: "numeric" as const, stem: "How many?", key: "1,200", accepted: [], distractors: [] };
  expect(acceptedFor(body, fact, naming)).toEqual(["1200"]);
});

test("a name that a king has as well is that of two", () => {
  const two = [
    { name: "Ulf Chan Arnil", gender: null },
    { name: "Orvar Chan Arnil II", gender: null },
  ];
  const accepted = ["Arnil", "Chan Arnil"];
  expect(formsOf("Ulf Chan Arnil", "Who built it?", { kind: "person", accepted, people: two })).toEqual([]);
});

test("whoever has a title in one place is known by the whole name that another gives", () => {
  const text = "Uwra Holm has been president since 1987. Dr Holm is a weaver. Yesterday Holm spoke.";
  expect(formsOf("Dr Holm", "Who is a weaver?", { text })).toEqual(["Holm", "Uwra Holm"]);
  const people = [{ name: "Dr Holm", gender: null }];
  expect(formsOf("Uwra Holm", "Who is the president?", { text, people })).toEqual(["Holm"]);
});

test("what a body calls its own is known without its letters, and the letters are not those of what it was before", () => {
  const topic = { type: "organisation" as const, name: "Tern Union" };
  expect(formsOf("TU Assembly", "The ____ meets in Arnby.", { topic })).toEqual(["Assembly", "Tern Union Assembly"]);
  const league = { type: "organisation" as const, name: "Tern Weavers Union" };
  const text = "The Tern Wool Unity of 1887 is the TWU of today.";
  expect(formsOf("Tern Wool Unity", "What was its name?", { text, topic: league })).not.toContain("TWU");
});

test("a father may be given by his first name alone where it is asked what he was called", () => {
  expect(formsOf("Ulf Brandt", "Ada Brandt’s father was called ____.", { kind: "person" })).toContain("Ulf");
  expect(formsOf("Maria Anna", "Karl Brandt’s mother was called ____.", { kind: "person" })).not.toContain("Maria");
});

test("no king is called “King”, and an archduke goes by his name and number", () => {
  expect(formsOf("King Olvar of Marle", "Ada Brandt’s father was called ____.", { kind: "person" })).not.toContain(
    "King",
  );
  expect(formsOf("Archduke Olvar II", "It was built under ____.", { kind: "person" })).toContain("Archduke Olvar");
});

test("a century is told by its number alone", () => {
  const ofGap = formsOf("ninth century", "The mill was built in the ____ (century).", { kind: "period" });
  expect(ofGap).toEqual(expect.arrayContaining(["ninth", "9th"]));
  const forms = formsOf("ninth century", "In which century was the mill built?", { kind: "period" });
  expect(forms).toEqual(expect.arrayContaining(["ninth", "9th", "9th century"]));
});

test("a village is not the lake that is called like it", () => {
  const accepted = ["Lake Orrin"];
  expect(formsOf("Orrin", "Ada Brandt had a mill in ____.", { kind: "place", accepted })).not.toContain("Lake Orrin");
  expect(formsOf("Orrin", "The river feeds ____.", { kind: "place", accepted })).toContain("Lake Orrin");
});

test("whoever is called the Elder goes by his name without it, where nobody else has it", () => {
  const elder = "Ulf Brandt the Elder";
  const son: Entity = {
    ...{ name: "Ulf Brandt the Younger", type: "person", sort: null, gender: "m", hasArticle: false, isPlural: false },
    ...{ aliases: new Set(["Ulf Brandt the Younger"]), isShared: false, count: 1, firstAt: 0 },
  };
  expect(formsOf(elder, "The mill was built by ____.", { kind: "person" })).toContain("Ulf Brandt");
  expect(formsOf(elder, "The mill was built by ____.", { kind: "person", people: [son] })).not.toContain("Ulf Brandt");
});
