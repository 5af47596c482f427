import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
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
const ada = entity("Ada Brandt", { type: "person" });

interface Said {
  readonly subject?: string;
  readonly quote?: string;
  readonly others?: readonly Entity[];
}

function put(stem: string, topic: Entity, { subject = "Solvik", quote = "Solvik did.", others = [] }: Said = {}) {
  const fact = aFact({ kind: "year", subject, relationKey: "do", quote, literal: quote });
  return withTopic(stem, fact, {
    topic,
    called: (name) => [solvik, ada].find((one) => one.name === name),
    bodiesAround: () => others,
  });
}

test.each([
  ["In which year did Solvik join?", guild, "In which year did Solvik join the Pilots’ Guild?"],
  ["Which country joined in 2013?", guild, "Which country joined the Pilots’ Guild in 2013?"],
  ["____ countries have joined.", treaty, "____ countries have joined the Treaty of Marle."],
  ["Article 5 forbids the sale of oars.", treaty, "Article 5 of the Treaty of Marle forbids the sale of oars."],
  ["How many freshwater lakes are there?", island, "How many freshwater lakes are there on Holm?"],
  ["There are ____ freshwater lakes.", island, "There are ____ freshwater lakes on Holm."],
  ["In which year was St Ada’s Church begun?", town, "In which year was St Ada’s Church in Marle begun?"],
  ["In 1231, Ada Brandt came to draw its streets.", town, "In 1231, Ada Brandt came to draw Marle’s streets."],
  ["The Town Hall burned in ____.", town, "The Town Hall in Marle burned in ____."],
  [
    "A stone in Marle names 12 pilots killed during construction.",
    entity("Tern Bridge", { type: "place", sort: "bridge", hasArticle: true }),
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
  ["Ada Brandt was elected president in 1902.", guild],
  ["Ada Brandt became the first president of Marle.", guild],
  ["Ada Brandt became director in 1902.", town],
  ["Article 5 of the Charter forbids the sale of oars.", treaty],
  ["Which country joined in 2013?", ada],
])("nothing is added to %s", (stem, about) => {
  expect(put(stem, about)).toBe(stem);
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
