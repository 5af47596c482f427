import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { namesIn } from "./names-of-text.ts";
import { withTopic } from "./with-topic.ts";

const entity = (name: string, rest: Partial<Entity>): Entity => ({
  name,
  type: "other",
  sort: null,
  gender: null,
  hasArticle: false,
  isPlural: false,
  aliases: new Set([name]),
  isShared: false,
  count: 9,
  firstAt: 0,
  ...rest,
});
const guild = entity("Pilots’ Guild", { type: "organisation", hasArticle: true });
const treaty = entity("Treaty of Marle", { type: "event", hasArticle: true });
const island = entity("Holm", { type: "place", sort: "island" });
const solvik = entity("Solvik", { type: "place", sort: "country" });
const town = entity("Marle", { type: "place", sort: "city" });
const bridge = entity("Tern Bridge", { type: "place", sort: "bridge", hasArticle: true });
const ada = entity("Ada Brandt", { type: "person" });

interface Said {
  readonly subject?: string;
  readonly quote?: string;
  /** Other bodies that are named around it. */
  readonly others?: readonly Entity[];
  /** What the text names besides. */
  readonly named?: readonly Entity[];
}

function put(
  stem: string,
  topic: Entity,
  { subject = "Solvik", quote = "Solvik did.", others = [], named = [] }: Said = {},
) {
  const fact = aFact({ kind: "year", subject, relationKey: "do", quote, literal: quote });
  return withTopic(stem, fact, {
    topic,
    called: (name) => [solvik, ada].find((one) => one.name === name),
    bodiesAround: () => others,
    entities: named,
    names: namesIn(""),
  });
}

test.each([
  ["In which year did Solvik join?", guild, "In which year did Solvik join the Pilots’ Guild?"],
  ["Which country joined in 2013?", guild, "Which country joined the Pilots’ Guild in 2013?"],
  [
    "In ____, Solvik became the fortieth state to join.",
    guild,
    "In ____, Solvik became the fortieth state to join the Pilots’ Guild.",
  ],
  ["____ countries have joined.", treaty, "____ countries have joined the Treaty of Marle."],
  ["Article 5 forbids the sale of oars.", treaty, "Article 5 of the Treaty of Marle forbids the sale of oars."],
  ["How many freshwater lakes are there?", island, "How many freshwater lakes are there on Holm?"],
  ["There are ____ freshwater lakes.", island, "There are ____ freshwater lakes on Holm."],
  ["In which year was St Ada’s Church begun?", town, "In which year was St Ada’s Church in Marle begun?"],
  ["In 1231, Ada Brandt came to draw its streets.", town, "In 1231, Ada Brandt came to draw Marle’s streets."],
  ["The Town Hall burned in ____.", town, "The Town Hall in Marle burned in ____."],
  [
    "A stone in Marle names 12 pilots killed during construction.",
    bridge,
    "A stone in Marle names 12 pilots killed during the construction of the Tern Bridge.",
  ],
  ["Solvik left at the end of ____.", guild, "Solvik left the Pilots’ Guild at the end of ____."],
  ["Solvik was forced to leave in 1903.", guild, "Solvik was forced to leave the Pilots’ Guild in 1903."],
  ["In which year did Solvik withdraw?", guild, "In which year did Solvik withdraw from the Pilots’ Guild?"],
  ["Solvik came back in May 1903.", guild, "Solvik came back to the Pilots’ Guild in May 1903."],
  [
    "In which year was Solvik admitted as a full member?",
    guild,
    "In which year was Solvik admitted as a full member of the Pilots’ Guild?",
  ],
  ["In which year was Solvik admitted?", guild, "In which year was Solvik admitted to the Pilots’ Guild?"],
  ["Solvik became a member in ____.", guild, "Solvik became a member of the Pilots’ Guild in ____."],
  ["Solvik takes part under an old pact.", guild, "Solvik takes part in the Pilots’ Guild under an old pact."],
  ["Solvik attends only as an observer.", guild, "Solvik attends the Pilots’ Guild only as an observer."],
  ["In which year did Solvik accede?", treaty, "In which year did Solvik accede to the Treaty of Marle?"],
  ["Solvik ratified in ____.", treaty, "Solvik ratified the Treaty of Marle in ____."],
  [
    "In which year did Ada Brandt become Director-General?",
    guild,
    "In which year did Ada Brandt become Director-General of the Pilots’ Guild?",
  ],
  ["Ada Brandt became the first president.", guild, "Ada Brandt became the first president of the Pilots’ Guild."],
  ["The chief executive is ____.", guild, "The chief executive of the Pilots’ Guild is ____."],
  ["Ada Brandt was elected president in ____.", solvik, "Ada Brandt was elected president of Solvik in ____."],
  ["The supreme body is the ____.", guild, "The supreme body of the Pilots’ Guild is the ____."],
  ["Which congress is the supreme body?", guild, "What is the supreme body of the Pilots’ Guild?"],
  [
    "Whom did Ada Brandt succeed as chief executive in May 1991?",
    guild,
    "Whom did Ada Brandt succeed as chief executive of the Pilots’ Guild in May 1991?",
  ],
  ["Ada Brandt resigned as chairman in ____.", guild, "Ada Brandt resigned as chairman of the Pilots’ Guild in ____."],
  [
    "Ada Brandt followed Karl Holm as president in 1991.",
    solvik,
    "Ada Brandt followed Karl Holm as president of Solvik in 1991.",
  ],
  ["Ada Brandt sold control in 1991.", guild, "Ada Brandt sold control of the Pilots’ Guild in 1991."],
  [
    "In which year did Ada Brandt take control?",
    guild,
    "In which year did Ada Brandt take control of the Pilots’ Guild?",
  ],
  [
    "Ada Brandt bought a mill and sold her remaining stake in 1991.",
    guild,
    "Ada Brandt bought a mill and sold her remaining stake in the Pilots’ Guild in 1991.",
  ],
  ["In which year was the headquarters tower opened?", guild, "In which year was the headquarters tower opened?"],
  ["Headquarters moved to Marle in 1991.", guild, "The headquarters of the Pilots’ Guild moved to Marle in 1991."],
  [
    "In which year did headquarters leave Marle?",
    guild,
    "In which year did the headquarters of the Pilots’ Guild leave Marle?",
  ],
  [
    "Solvik walked out in ____ (month and year).",
    guild,
    "Solvik walked out of the Pilots’ Guild in ____ (month and year).",
  ],
  ["Solvik gave up its membership in 1887.", guild, "Solvik gave up its membership of the Pilots’ Guild in 1887."],
  ["In which year did Solvik quit?", guild, "In which year did Solvik quit the Pilots’ Guild?"],
  ["In which year did work start?", bridge, "In which year did work on the Tern Bridge start?"],
  ["Construction began in ____.", bridge, "The construction of the Tern Bridge began in ____."],
  ["Karl Holm named the bridge a wonder in 1991.", bridge, "Karl Holm named the Tern Bridge a wonder in 1991."],
  ["Which town is the largest donor?", guild, "Which town is the largest donor to the Pilots’ Guild?"],
])("what readers of the text add by themselves is said: %s", (stem, about, wanted) => {
  expect(put(stem, about)).toBe(wanted);
});

test.each([
  ["Solvik joined the army in 1902.", guild],
  ["Solvik joined the Pilots’ Guild in 1902.", guild],
  ["St Ada’s Church in Holm was begun in 1231.", town],
  ["The Karl Holm Town Hall burned in 1231.", town],
  ["In 1231, Ada Brandt bought the mill and sold its wheel.", town],
  ["In 1231, Solvik sold its mill.", town],
  ["Twelve pilots were killed during construction.", town],
  ["Solvik left for Marle in 1902.", guild],
  ["Solvik took part in the war.", guild],
  ["Nine states took part.", guild],
  ["Ada Brandt was elected president in 1902.", guild],
  ["Ada Brandt became the first president of Marle.", guild],
  ["Ada Brandt became director in 1902.", town],
  ["Article 5 of the Charter forbids the sale of oars.", treaty],
  ["Which country joined in 2013?", ada],
  ["Ada Brandt sold control of the mill in 1991.", guild],
  ["Ada Brandt sold control in 1991.", town],
  ["Ada Brandt worked as chairman in 1991.", town],
  ["The headquarters of the army moved to Marle.", guild],
  ["Work on the road started in 1991.", bridge],
  ["Work started in 1991.", town],
  ["Karl Holm crossed the bridge at Marle.", bridge],
])("nothing is added to %s", (stem, about) => {
  expect(put(stem, about)).toBe(stem);
});

test("which bridge is meant is not clear in a text of two", () => {
  const stem = "Karl Holm blew up the bridge in 1991.";
  expect(put(stem, bridge)).toBe("Karl Holm blew up the Tern Bridge in 1991.");
  expect(put(stem, bridge, { named: [entity("Marle Bridge", { sort: "bridge" })] })).toBe(stem);
});

test("control may be that of another body", () => {
  const union = entity("Salt Union", { type: "organisation" });
  const stem = "Ada Brandt sold control in 1991.";
  expect(put(stem, guild, { others: [union] })).toBe(stem);
});

test("a person who left may have left the town", () => {
  const stem = "Ada Brandt left in 1902.";
  expect(put(stem, guild, { subject: "Ada Brandt", quote: stem })).toBe(stem);
});

test("nothing is added to a subject that the sentence does not name, for it may be the wrong one", () => {
  const stem = "In which year did Solvik rejoin?";
  expect(put(stem, guild, { quote: "The country rejoined in 1903." })).toBe(stem);
});

test("a part of a body is asked for as one of its own, as far as the text tells of today", () => {
  const stem = "Which body meets every three years?";
  const fact = aFact({
    kind: "name",
    subject: "every three years",
    relationKey: "subject meet",
    quote: "The Assembly meets every three years.",
    literal: "Assembly",
  });
  const asked = (isTimeless: boolean, others: readonly Entity[] = []) =>
    fact.asking.way === "value"
      ? withTopic(
          stem,
          { ...fact, asking: { way: "value", askable: { ...fact.asking.askable, isTimeless } } },
          {
            topic: guild,
            called: () => undefined,
            bodiesAround: () => others,
            entities: [],
            names: namesIn(""),
          },
        )
      : "";
  expect(asked(true)).toBe("Which body of the Pilots’ Guild meets every three years?");
  expect(asked(true, [entity("Executive Council", { type: "organisation" })])).not.toBe(stem);
  expect(asked(true, [entity("Salt Union", { type: "organisation" })])).toBe(stem);
  expect(asked(false)).toBe(stem);
});

test("where the text has just spoken of another body, nobody knows which is meant", () => {
  const stem = "Solvik left in 1903.";
  const union = entity("Salt Union", { type: "organisation" });
  expect(put(stem, guild, { others: [union] })).toBe(stem);
  expect(put(stem, guild, { others: [treaty] })).not.toBe(stem);
});

const falls = entity("Holm Falls", { type: "place", sort: "waterfall" });

test.each([
  ["The nearest Norwegian town is ____.", falls, "The nearest Norwegian town to Holm Falls is ____."],
  ["The nearest town to Arnby is ____.", falls, "The nearest town to Arnby is ____."],
  ["The nearest town is ____.", guild, "The nearest town is ____."],
  ["UNESCO put the place on its list in ____.", falls, "UNESCO put Holm Falls on its list in ____."],
  ["UNESCO knew the place in ____.", falls, "UNESCO knew the place in ____."],
])("what is near or is listed is so of what the text is about: %s", (stem, topic, better) => {
  expect(put(stem, topic)).toBe(better);
});

test("what a text on digging numbers lies at the place that it is about", () => {
  const marle = { ...solvik, name: "Marle", sort: null, aliases: new Set(["Marle"]) };
  const fact = aFact({ kind: "year", subject: "Temple IV", relationKey: "build", quote: "It did.", literal: "did" });
  const asked = (text: string) =>
    withTopic("Who built Temple IV?", fact, {
      ...{ topic: marle, called: () => undefined, bodiesAround: () => [], entities: [] },
      names: namesIn(text),
    });
  expect(asked("Archaeologists dug here.")).toBe("Who built Temple IV at Marle?");
  expect(asked("Monks live here.")).toBe("Who built Temple IV?");
});
