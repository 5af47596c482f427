import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import type { QuestionBody } from "../schema.ts";
import { mendedItem, mender } from "./mended.ts";
import { namesIn } from "./names-of-text.ts";

type Around = Parameters<typeof mender>[1];
type Called = Around["called"];

const mended = (body: QuestionBody, fact: Fact, around: Around): QuestionBody => mender(fact, around)(body);

const nobody: Called = () => undefined;

const naming = { called: nobody, names: namesIn(""), people: [], years: [], bodiesAround: () => [], entities: [] };

const arrival = aFact({
  kind: "place",
  subject: "Ada Brandt",
  relationKey: "arrive at",
  quote: "She left Solvik on 21\nOctober 1854 and arrived at Marle in Arnby on 4 November.",
  literal: "Marle",
});
const founding = aFact({
  kind: "year",
  subject: "Guild",
  relationKey: "found in",
  quote: "The Guild was founded in 1887.",
  literal: "1887",
});

const daughter = aFact({
  kind: "name",
  subject: "Ada Brandt’s daughter",
  relationKey: "be",
  quote: "Her daughter, Ulla, wrote, and her son was a Dane.",
  literal: "Ulla",
});

const stemOf = (type: QuestionBody["type"], stem: string, { fact = founding, called = nobody } = {}) => {
  const none = { accepted: [], distractors: [] };
  const body: QuestionBody =
    type === "true-false"
      ? { type, stem, key: "false", ...none }
      : { type: type === "cloze" ? "cloze" : "short-answer", stem, key: "x", ...none };
  return mended(body, fact, { ...naming, called, topic: null }).stem;
};

test.each([
  [
    "The capital of Holm Land and largest city is Solvik, and which is its port?",
    "The capital and largest city of Holm Land is Solvik, and which is its port?",
  ],
  ["Which town was sold in 1887 by a baker?", "Which town was sold in 1887 by a baker?"],
  ["At which city was Ada Brandt born?", "In which city was Ada Brandt born?"],
  ["Which bridge was named in the honor of Ada Brandt?", "Which bridge was named in honor of Ada Brandt?"],
  ["In which year did Drought in Arnby end?", "In which year did drought in Arnby end?"],
  ["In which year did the Peace Guild of Marle end?", "In which year did the Peace Guild of Marle end?"],
  ["Out which museum did the Guild grow?", "Out of which museum did the Guild grow?"],
  ["Where does the line end rather abruptly?", "Where does the line end?"],
  ["How many works did Ada Brandt write, including 84 songs and an opera?", "How many works did Ada Brandt write?"],
  [
    "Which sea did Holm cross with about 20,000 men, 3,000 horses and 20 elephants in 280 BC?",
    "Which sea did Holm cross in 280 BC?",
  ],
  ["In which year did the hall open at a cost of about 40 crowns?", "In which year did the hall open?"],
  ["In which year was the hall opened in the reign of Queen Ada?", "In which year was the hall opened?"],
  [
    "How many guilds does the Tern League serve from its seat in Arnby at 30 rue de Marle?",
    "How many guilds does the Tern League serve from its seat in Arnby?",
  ],
  ["About how many acres did Arnby cover about 450 CE?", "Roughly how many acres did Arnby cover about 450 CE?"],
  ["What did the father Karl of Ada Brandt own?", "What did Ada Brandt’s father Karl own?"],
  ["It became the Pilots’ Board, or PB in 1952.", "It became the Pilots’ Board, or PB, in 1952."],
  ["Holm was robbed by two men, Lund and Lie in 1931.", "Holm was robbed by two men, Lund and Lie, in 1931."],
  ["On which date did the two countries sign the Treaty of Arnby?", "On which date was the Treaty of Arnby signed?"],
  ["How many stars did the resulting Tern Chart hold?", "How many stars did the Tern Chart hold?"],
  ["How many stars did the resulting chart hold?", "How many stars did the resulting chart hold?"],
  [
    "In which year did the Guild dismiss Ada Brandt on the ground that?",
    "In which year did the Guild dismiss Ada Brandt?",
  ],
  [
    "In which year did the Guild lend a boat to Ada Brandt on condition that?",
    "In which year did the Guild lend a boat to Ada Brandt?",
  ],
  ["With about how many pilots did the Tern sail on board?", "With about how many pilots on board did the Tern sail?"],
  ["With how many pilots did the Tern sail to Holm aboard?", "With how many pilots aboard did the Tern sail to Holm?"],
  ["How many pilots did the Tern have on board?", "How many pilots did the Tern have on board?"],
  ["Which treaty did the two countries sign in 1931?", "Which treaty was signed in 1931?"],
])("a stem is put as an editor would put it: %s", (stem, better) => {
  expect(stemOf("short-answer", stem)).toBe(better);
});

test("what can be counted in the stem is left out of a question that counts it", () => {
  const wins = aFact({
    kind: "count",
    subject: "Solvik Rovers",
    relationKey: "win",
    quote: "Solvik Rovers won the League three times in 1954, 1955 and 1959.",
    literal: "three",
    value: 3,
  });
  const stem = "Solvik Rovers won the League ____ times in 1954, 1955 and 1959.";
  expect(stemOf("cloze", stem, { fact: wins })).toBe("Solvik Rovers won the League ____ times.");
  expect(stemOf("cloze", stem, { fact: { ...wins, value: 4 } })).toBe(stem);
  const between = "Solvik Rovers bought ____ grounds between 1954 and 1959.";
  expect(stemOf("cloze", between, { fact: { ...wins, value: 2 } })).toBe(between);
});

test("an entry of a list gets a verb", () => {
  expect(stemOf("cloze", "Holy Column – a monument ____ high, built in thanks for the end of a plague.")).toBe(
    "Holy Column is a monument ____ high, built in thanks for the end of a plague.",
  );
});

test("a name keeps its article small inside a question", () => {
  expect(stemOf("short-answer", "In which year was The Marle Orchestra founded?")).toBe(
    "In which year was the Marle Orchestra founded?",
  );
});

test("a capital that only began the sentence of the text is small inside of another", () => {
  const fact = (quote: string) =>
    aFact({ kind: "year", subject: "Karl Holm", relationKey: "draw in", quote, literal: "1937" });
  const put = (stem: string, quote: string) => stemOf("short-answer", stem, { fact: fact(quote) });
  expect(put("In which year did Karl Holm draw The church?", "The church, which Karl Holm drew in 1937, fell.")).toBe(
    "In which year did Karl Holm draw the church?",
  );
  const founded = "In which year was The Marle Orchestra founded?";
  expect(put(founded, "1937: The Marle Orchestra is founded.")).toBe(founded.replace("The", "the"));
  const poem = "In which year did Karl Holm draw The lost oar?";
  expect(put(poem, "Karl Holm drew *The lost oar* in 1937.")).toBe(poem);
});

test("a name is asked for by another, a height by its unit, and a substance without a capital", () => {
  expect(stemOf("short-answer", "What is Marle Park called?")).toBe("By what other name is Marle Park known?");
  expect(stemOf("short-answer", "What was the boat called?")).toBe("What was the boat called?");
  const horn = aFact({
    kind: "measure",
    subject: "Horn",
    relationKey: "reach",
    quote: "The highest mountain, the Horn, reaches 415 metres.",
    literal: "415 metres",
  });
  const stem = "How many metres does the Horn reach?";
  expect(stemOf("short-answer", stem, { fact: horn })).toBe("How high is the Horn, in metres?");
  expect(stemOf("short-answer", stem)).toBe(stem);
  const father = { ...horn, kind: "person" as const, value: "Karl" };
  expect(stemOf("short-answer", "Who was Ada Brandt’s father?", { fact: father })).toBe(
    "What was the first name of Ada Brandt’s father?",
  );
  expect(stemOf("short-answer", "To which country did Ore from the hills go out?")).toBe(
    "To which country did ore from the hills go out?",
  );
});

test("a verb keeps the “for” that belongs to it", () => {
  expect(stemOf("numeric", "For how many lamps does the plan of Ada Brandt call?")).toBe(
    "How many lamps does the plan of Ada Brandt call for?",
  );
  expect(stemOf("numeric", "For how many years did Ada Brandt rule?")).toBe("For how many years did Ada Brandt rule?");
});

test("one dies once: what tells where or how old is left out of the question when", () => {
  const died = aFact({
    kind: "year",
    subject: "Ada Brandt",
    relationKey: "die in",
    quote: "Ada Brandt died near Solvik in 1931 at the age of 61.",
    literal: "1931",
  });
  const stem = "In which year did Ada Brandt die near Solvik at the age of 61?";
  expect(stemOf("short-answer", stem, { fact: died })).toBe("In which year did Ada Brandt die?");
});

test("a false statement keeps the value that makes it false", () => {
  const stem = "Holm crossed the sea with about 20,000 men, 2,400 horses and 20 elephants in 280 BC.";
  expect(stemOf("true-false", stem)).toBe(stem);
});

test("a day takes the year that its sentence gives before it", () => {
  expect(stemOf("cloze", "Ada Brandt arrived at ____ on 4 November.", { fact: arrival })).toBe(
    "Ada Brandt arrived at ____ on 4 November 1854.",
  );
  expect(stemOf("cloze", "Ada Brandt arrived at ____ on 4 March.", { fact: arrival })).toContain("4 March.");
});

test("a place inside of another is asked for inside of it", () => {
  expect(stemOf("short-answer", "Where did Ada Brandt arrive in Arnby?", { fact: arrival })).toMatch(
    /^Where in Arnby did Ada Brandt arrive\?$/u,
  );
});

test("a body of which the text has given more is called so in a question", () => {
  const body = { type: "short-answer" as const, stem: "Who led the Kasa?", key: "x", accepted: [], distractors: [] };
  const entities = [
    { name: "Kasa de Marle", sort: null, type: "other" as const },
    { name: "Kasa", sort: null, type: "other" as const },
  ];
  expect(mended(body, founding, { ...naming, entities, topic: null }).stem).toBe("Who led the Kasa de Marle?");
  const others = [...entities, { name: "Kasa di Arn", sort: null, type: "other" as const }];
  expect(mended(body, founding, { ...naming, entities: others, topic: null }).stem).toBe("Who led the Kasa?");
});

test("a name that comes twice is a pronoun the second time", () => {
  const called: Called = (name) =>
    name === "Ada Brandt" ? { type: "person", gender: "f", isShared: false, name: "Ada Brandt" } : undefined;
  expect(stemOf("cloze", "Ada Brandt’s father gave Ada Brandt ____ boats.", { called })).toBe(
    "Ada Brandt’s father gave her ____ boats.",
  );
  expect(stemOf("cloze", "Ada Brandt’s pupil ____ went on with the dye tests of Ada Brandt.", { called })).toBe(
    "Ada Brandt’s pupil ____ went on with her dye tests.",
  );
});

test("an accepted form does not run over what follows the gap", () => {
  const body = {
    ...{ type: "cloze" as const, stem: "Holm lectured in ____, Denmark and Peru.", key: "Norway", distractors: [] },
    accepted: ["Norway, Denmark", "Kingdom of Norway", "Holm", "Great"],
  };
  expect(mended(body, founding, { ...naming, topic: null }).accepted).toEqual(["Kingdom of Norway"]);
});

test("a gap for somebody's name among relatives says that it takes a name", () => {
  const father = aFact({
    kind: "person",
    subject: "Ada Brandt",
    relationKey: "father be",
    quote: "Her father, Karl, was a miller.",
    literal: "Karl",
  });
  expect(stemOf("cloze", "Ada Brandt’s father was ____.", { fact: father })).toBe(
    "Ada Brandt’s father was called ____.",
  );
});

test("a kind that is half of the answer is called by a wider one", () => {
  const fact = { ...founding, value: "Brotherhood of Marle" };
  expect(stemOf("short-answer", "Which brotherhood did Ada Brandt found?", { fact })).toBe(
    "Which organisation did Ada Brandt found?",
  );
  expect(stemOf("short-answer", "Which guild did Ada Brandt found?", { fact })).toBe(
    "Which guild did Ada Brandt found?",
  );
});

const set = aFact({
  kind: "place",
  subject: "Lost Net",
  relationKey: "set in",
  quote: "A stay in Arnby led to *The Lost Net*, which is set at The Point.",
  literal: "Arnby",
});

test("a title keeps the capital letter of its article", () => {
  expect(stemOf("short-answer", "Where is the Lost Net set?", { fact: set })).toBe("Where is The Lost Net set?");
  expect(stemOf("short-answer", "Where is the Arnby Net set?", { fact: set })).toBe("Where is the Arnby Net set?");
});

test("a place is asked for by what the text calls it", () => {
  const fact = aFact({
    kind: "place",
    subject: "Ada Brandt",
    relationKey: "bear in",
    quote: "Ada Brandt was born on Arnby, a small island in the north.",
    literal: "Arnby",
  });
  expect(stemOf("short-answer", "Where was Ada Brandt born?", { fact })).toBe("On which island was Ada Brandt born?");
});

test("a remark behind the year of a false statement is left out, as it is of a true one", () => {
  expect(stemOf("true-false", "The Guild was founded in 1881 with debts that nearly ruined Holm.")).toBe(
    "The Guild was founded in 1881.",
  );
});

test("an event among others is put as it is by itself", () => {
  expect(
    mendedItem("The Guild was opened with a feast that nearly ruined Holm", founding, { ...naming, topic: null }),
  ).toBe("The Guild was opened");
});

test("some of a number are about as many, and who did it is left out where it is somebody of whom more is told", () => {
  expect(stemOf("cloze", "Some ____ boats were sold.")).toBe("About ____ boats were sold.");
  expect(stemOf("cloze", "Some boats were sold in ____.")).toContain("Some boats");
  expect(stemOf("short-answer", "On which date was Ada Brandt robbed at the inn by a baker who was never found?")).toBe(
    "On which date was Ada Brandt robbed at the inn?",
  );
});

test("what the text is about is called by its name, though a person has it too", () => {
  const tern = {
    ...{ name: "Tern", sort: null, gender: null, hasArticle: false, isPlural: false, isShared: false },
    ...{ aliases: new Set(["Tern"]), count: 9, firstAt: 0 },
  };
  const karl = { type: "person" as const, gender: "m" as const, name: "Karl Tern", isShared: false };
  const called: Called = (name) => (name === "Tern" || name === "Karl Tern" ? karl : undefined);
  const put = (type: "other" | "person", stem: string) =>
    mended({ type: "cloze", stem, key: "Arnby", accepted: [], distractors: [] }, founding, {
      ...naming,
      called,
      topic: { ...tern, type },
    }).stem;
  expect(put("other", "Tern is steered by ____.")).toBe("Tern is steered by ____.");
  expect(put("other", "For ____, Tern stared at a star.")).toBe("For ____, Tern stared at a star.");
  expect(put("person", "Tern is known to ____.")).toBe("Karl Tern is known to ____.");
  const marle = { ...tern, type: "place" as const, name: "Marle", aliases: new Set(["Marle", "MARLE"]) };
  const loud = { type: "cloze" as const, stem: "MARLE lies at ____.", key: "Arnby", accepted: [], distractors: [] };
  expect(mended(loud, founding, { ...naming, topic: marle }).stem).toBe("Marle lies at ____.");
});

test("a short form is written out, and a part of a body has its body, alone and among others", () => {
  const guild = {
    ...{ name: "Tern Guild", type: "organisation" as const, sort: null, gender: null, hasArticle: true },
    ...{ isPlural: false, isShared: false, aliases: new Set(["Tern Guild"]), count: 9, firstAt: 0 },
  };
  const board = { ...guild, name: "Orrin Board" };
  const around = { ...naming, topic: guild, entities: [board] };
  const asked = { type: "cloze" as const, key: "Arnby", accepted: [], distractors: [] };
  const stem = "The first Board met at ____.";
  expect(mended({ ...asked, stem }, founding, around).stem).toBe("The first Orrin Board met at ____.");
  expect(mendedItem("The first Board met", founding, around)).toBe("The first Orrin Board met");
  const chosen = "The Salt Committee chose ____.";
  expect(mended({ ...asked, stem: chosen }, founding, around).stem).toBe(
    "The Salt Committee of the Tern Guild chose ____.",
  );
  expect(mendedItem("The Salt Committee met", founding, around)).toBe("The Salt Committee of the Tern Guild met");
});

test("what a text names beside a word for kin is what somebody was called", () => {
  const stem = "Ada Brandt’s small daughter was ____.";
  expect(stemOf("cloze", stem, { fact: daughter })).toBe("Ada Brandt’s small daughter was called ____.");
  expect(stemOf("cloze", stem)).toBe(stem);
});

test("who was dead at an age died at it", () => {
  expect(stemOf("cloze", "Ada Brandt was dead at ____.")).toBe("Ada Brandt died at ____.");
  expect(stemOf("cloze", "Ada Brandt was dead at Marle in ____.")).toBe(
    "Ada Brandt was dead at Marle in the year ____.",
  );
});

test("mends what is asked in two forms once, each with the answers that are right for its form", () => {
  let asked = 0;
  const called: Called = () => {
    asked++;
    return undefined;
  };
  const each = mender(founding, { ...naming, called, topic: null });
  const stem = "In which year was The guild founded?";
  const typed = each({ type: "numeric", stem, key: "1887", accepted: [], distractors: [] });
  const before = asked;
  const chosen = each({ type: "multiple-choice", stem, key: "1887", accepted: [], distractors: ["1890"] });
  expect(asked).toBe(before);
  expect([typed, chosen].map((body) => body.stem)).toEqual([stem, stem].map((said) => said.replace("The", "the")));
  expect(chosen).toMatchObject({ type: "multiple-choice", accepted: [], distractors: ["1890"] });
});
