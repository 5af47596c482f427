import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { withOfficeTaken, withOwner } from "./with-owner.ts";

const named = (name: string, sort: string) => ({
  topic: {
    name,
    type: "organisation" as const,
    sort,
    gender: null,
    hasArticle: true,
    isPlural: false,
    aliases: new Set([name]),
    isShared: false,
    count: 9,
    firstAt: 0,
  },
});
const court = named("Holm Court", "court");
const college = named("Marle College", "college");
const land = {
  topic: { ...court.topic, name: "Solvik", type: "place" as const, sort: "country", hasArticle: false },
};
const town = { topic: { ...land.topic, sort: "city" } };
const ruin = { topic: { ...land.topic, name: "Marle", sort: null } };
const alone = () => false;
const fact = aFact({
  kind: "count",
  subject: "judges",
  relationKey: "elect",
  quote: "Nine judges are elected.",
  literal: "Nine",
});
const put = (stem: string, about: { readonly topic: Entity }, mayBeAnother: (word: string) => boolean) =>
  withOwner(stem, fact, { topic: about.topic, called: () => undefined, isDug: false, mayBeAnother });

test.each([
  [
    "How many judges are elected for nine years?",
    court,
    "How many judges of the Holm Court are elected for nine years?",
  ],
  [
    "According to the text, ____ working languages are used.",
    court,
    "According to the text, ____ working languages of the Holm Court are used.",
  ],
  ["Fourteen judges are elected.", court, "Fourteen judges of the Holm Court are elected."],
  ["How many official languages are there?", court, "How many official languages does the Holm Court have?"],
  [
    "In which month and year did the heads of government meet?",
    court,
    "In which month and year did the heads of government of the Holm Court meet?",
  ],
  [
    "In how many official languages is business done?",
    court,
    "In how many official languages is the business of the Holm Court done?",
  ],
  ["Business is done in ____ languages.", court, "The business of the Holm Court is done in ____ languages."],
  ["Ada Brandt fell out with her creation in 1966.", court, "Ada Brandt fell out with the Holm Court in 1966."],
  ["The government fled in ____.", land, "The government of Solvik fled in ____."],
  ["In which town does the parliament sit?", land, "In which town does the parliament of Solvik sit?"],
  ["More than ____ students are enrolled.", college, "More than ____ students are enrolled at the Marle College."],
])("what is counted is a part of what the text is about: %s", (stem, about, wanted) => {
  expect(put(stem, about, alone)).toBe(wanted);
  expect(put(stem, about, () => true)).toBe(stem);
});

test("a town hall is that of its town, whatever day follows", () => {
  const stem = "Ada Brandt spoke from the balcony of the Town Hall on ____.";
  expect(put(stem, town, () => true)).toBe("Ada Brandt spoke from the balcony of the Town Hall in Solvik on ____.");
  const elsewhere = "Ada Brandt spoke from the Town Hall on Arn Square.";
  expect(put(elsewhere, town, alone)).toBe(elsewhere);
});

test.each([
  ["A flood tore through the old quarter in ____.", "A flood tore through the old quarter of Solvik in ____."],
  ["The Throne Hall was begun by ____.", "The Throne Hall in Solvik was begun by ____."],
])("a town has an old quarter and a hall of its own, unless another may be meant: %s", (stem, wanted) => {
  expect(put(stem, town, alone)).toBe(wanted);
  const there = { topic: town.topic, called: () => undefined, isDug: false, mayBeAnother: () => true };
  expect(withOwner(stem, fact, there)).toBe(stem);
});

test("a metro without more is that of its town", () => {
  expect(put("In which year did the Metro open?", town, () => false)).toBe("In which year did the Solvik Metro open?");
  expect(put("The Oceanarium was opened in 1998.", town, () => false)).toBe(
    "The Solvik Oceanarium was opened in 1998.",
  );
  expect(put("The Opera House was opened in 1998.", town, () => false)).not.toContain("Opera of");
});

test("the quarter that stands on a list is that of the town", () => {
  expect(
    put("The committee placed the historic quarter on the World Heritage List in the year ____.", town, alone),
  ).toBe("The committee placed the historic quarter of Solvik on the World Heritage List in the year ____.");
  const stem = "In which year was the historic quarter on the hill rebuilt?";
  expect(put(stem, town, alone)).toBe(stem);
});

test("the whole Old Town is that of its town", () => {
  const stem = "The whole Old Town has been a World Heritage Site since ____.";
  expect(put(stem, town, () => true)).toBe("The whole Old Town of Solvik has been a World Heritage Site since ____.");
});

test("a part of sales is one of those of the company", () => {
  const stem = "Norway accounted for ____ per cent of sales in 1987.";
  expect(put(stem, court, () => true)).toBe(
    "Norway accounted for ____ per cent of the sales of the Holm Court in 1987.",
  );
});

test("an owner is put in as it is written", () => {
  const odd = { topic: { ...court.topic, name: "Court $& Co" } };
  expect(put("Nine judges are elected.", odd, alone)).toBe("Nine judges of the Court $& Co are elected.");
});

test.each([
  ["The heads of government of Norway met in 1976.", court],
  ["Business was brisk in 1976.", court],
  ["Ada Brandt fell out with her creation in 1966.", town],
  ["The government fled in ____.", town],
  ["The government of Norway fled in ____.", land],
  ["How many ships are used in the harbour?", court],
  ["How many judges of Solvik are elected?", court],
  ["More than ____ students are enrolled.", court],
  ["The Nobel Prize went to ____.", court],
])("nothing is added to %s", (stem, about) => {
  expect(put(stem, about, alone)).toBe(stem);
});

test.each([
  [
    "According to the text, how many members are there?",
    "According to the text, how many members does the Holm Court have?",
  ],
  ["According to the text, there are ____ members.", "According to the text, the Holm Court has ____ members."],
  ["Membership stood at ____.", "The membership of the Holm Court stood at ____."],
  ["Ada Brandt has been CEO since ____.", "Ada Brandt has been CEO of the Holm Court since ____."],
  ["The Literature Prize went to ____.", "The Literature Prize of the Holm Court went to ____."],
  [
    "Which country is the largest government donor?",
    "Which country is the largest government donor to the Holm Court?",
  ],
  ["Who became director in 1990?", "Who became director of the Holm Court in 1990?"],
])("a body has members and officers: %s", (stem, wanted) => {
  expect(put(stem, court, alone)).toBe(wanted);
  expect(put(stem, court, () => true)).toBe(stem);
});

test.each([
  [
    "According to the text, there are about 9,600 members.",
    "According to the text, the Holm Court has about 9,600 members.",
  ],
  ["About how many shops are there in nine towns?", "About how many shops does the Holm Court have in nine towns?"],
  ["There are ____ shops in nine towns.", "The Holm Court has ____ shops in nine towns."],
  ["In how many towns are there about 60 shops?", "In how many towns does the Holm Court have about 60 shops?"],
  ["How many regional offices are there?", "How many regional offices does the Holm Court have?"],
])("what there is of a body’s own it has: %s", (stem, wanted) => {
  expect(put(stem, court, alone)).toBe(wanted);
  expect(put(stem, court, () => true)).toBe(stem);
  expect(put(stem, ruin, alone)).toBe(stem);
});

test.each(["There are ____ ships in nine towns.", "There are ____ shops in Solvik.", "There were ____ members."])(
  "others may have what there is: %s",
  (stem) => {
    expect(put(stem, court, alone)).toBe(stem);
  },
);

test("who visited came to where the text is about, if nothing else is named", () => {
  expect(put("Ada Brandt visited in ____.", town, alone)).toBe("Ada Brandt visited Solvik in ____.");
  expect(put("In which year did Ada Brandt visit?", town, alone)).toBe("In which year did Ada Brandt visit Solvik?");
  expect(put("Ada Brandt visited in AD 1302.", town, alone)).toBe("Ada Brandt visited Solvik in AD 1302.");
  expect(put("Ada Brandt visited in Holm.", town, alone)).toBe("Ada Brandt visited in Holm.");
  expect(put("Ada Brandt visited in ____.", court, alone)).toBe("Ada Brandt visited in ____.");
  const arn = aFact({
    kind: "year",
    subject: "Ada Brandt",
    relationKey: "visit in",
    quote: "She saw Arnby and visited in 1902.",
    literal: "1902",
  });
  const near = { topic: town.topic, called: () => ({ type: "place" as const }), isDug: false, mayBeAnother: alone };
  expect(withOwner("Ada Brandt visited in ____.", arn, near)).toBe("Ada Brandt visited in ____.");
});

const peak = { topic: { ...land.topic, name: "Mount Holm", sort: "mountain" } };

test("what is there is there on a mountain, and its top is that which was reached", () => {
  expect(put("Who reached the top in 1860?", peak, alone)).toBe("Who reached the top of Mount Holm in 1860?");
  expect(put("Who reached the top of the hill in 1860?", peak, alone)).toBe("Who reached the top of the hill in 1860?");
  const arn = aFact({
    kind: "person",
    subject: "top",
    relationKey: "reach",
    quote: "Karl Holm of Arnby reached it.",
    literal: "Karl Holm",
  });
  const called = () => ({ type: "place" as const });
  const near = { topic: peak.topic, called, isDug: false, mayBeAnother: alone };
  expect(withOwner("Who reached the top in 1860?", arn, near)).toBe("Who reached the top in 1860?");
  expect(put("How many trails are there?", peak, alone)).toBe("How many trails are there on Mount Holm?");
});

const dug = (stem: string, topic: Entity = ruin.topic, isDug = true) =>
  withOwner(stem, fact, { topic, called: () => undefined, isDug, mayBeAnother: alone });

test.each([
  ["Stela 9 was carved in ____.", "Stela 9 at Marle was carved in ____."],
  ["Who built Temple IV?", "Who built Temple IV at Marle?"],
  ["Systematic digging started in ____.", "Systematic digging at Marle started in ____."],
  ["In which year did Karl Holm begin work?", "In which year did Karl Holm begin work at Marle?"],
])("what is dug up lies where it is dug: %s", (stem, wanted) => {
  expect(dug(stem)).toBe(wanted);
  expect(dug(stem, ruin.topic, false)).toBe(stem);
  expect(dug(stem, { ...ruin.topic, name: "Holm Stone", hasArticle: true })).toBe(stem);
});

test.each([
  ["In which year did scientific excavation begin?", "In which year did scientific excavation at Solvik begin?"],
  ["A bomb struck the ruins in ____.", "A bomb struck the ruins of Solvik in ____."],
])("what is left of an old town is that town’s: %s", (stem, wanted) => {
  expect(dug(stem, town.topic)).toBe(wanted);
  expect(dug(stem, town.topic, false)).toBe(stem);
  expect(dug(stem.replace("ruins", "ruins of the mill"), college.topic)).toBe(
    stem.replace("ruins", "ruins of the mill"),
  );
});

test("the founding that is dated is that of the town", () => {
  const dated = "Old writers put the founding in the year ____.";
  expect(put(dated, town, alone)).toBe("Old writers put the founding of Solvik in the year ____.");
  expect(put(dated, court, alone)).toBe(dated);
  expect(put("Old writers put the founding of Holm in the year ____.", town, alone)).not.toContain("Solvik");
});

test("a temple with a place has it", () => {
  expect(dug("Who built Temple IV in Arnby?")).toBe("Who built Temple IV in Arnby?");
});

const taken = (quote: string, stem: string, about: typeof court | typeof land = court) =>
  withOfficeTaken(
    stem,
    aFact({ kind: "date", subject: "Ada Brandt", relationKey: "take office in", quote, literal: "May 1991" }),
    { topic: about.topic, called: () => undefined, isDug: false, mayBeAnother: alone },
  );

test.each([
  [
    "It has a Secretary-General; Ada Brandt, who took office in May 1991, is the fourth.",
    court,
    "Ada Brandt took office as Secretary-General of the Holm Court in ____.",
  ],
  [
    "The first president, Ada Brandt, took office in May 1991.",
    court,
    "Ada Brandt took office as the first president of the Holm Court in ____.",
  ],
  [
    "The first Director-General was Ada Brandt, who took office in May 1991.",
    court,
    "Ada Brandt took office as the first Director-General of the Holm Court in ____.",
  ],
  [
    "The prime minister, Ada Brandt, took office in May 1991.",
    land,
    "Ada Brandt took office as prime minister of Solvik in ____.",
  ],
])("it is said which office was taken: %s", (quote, about, wanted) => {
  expect(taken(quote, "Ada Brandt took office in ____.", about)).toBe(wanted);
});

test.each([
  ["Ada Brandt took office in May 1991.", court],
  ["The chief executive fell out with the Director-General, who took office in May 1991.", court],
  ["The mayor, Ada Brandt, took office in May 1991.", town],
])("which office was taken is not clear from: %s", (quote, about) => {
  expect(taken(quote, "Ada Brandt took office in ____.", about)).toBe("Ada Brandt took office in ____.");
});

test("who took over as what the sentence calls them did so in the body that the text is about", () => {
  const stem = "Ada Brandt took over on ____.";
  expect(taken("The chief executive, Ada Brandt, took over in May 1991.", stem)).toBe(
    "Ada Brandt took over as chief executive of the Holm Court on ____.",
  );
  expect(taken("The baker, Ada Brandt, took over in May 1991.", stem)).toBe(stem);
  expect(taken("The chief executive, Ada Brandt, took over in May 1991.", stem, land)).toBe(stem);
});
