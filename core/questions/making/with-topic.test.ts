import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import { withTopic } from "./with-topic.ts";

const topic = (name: string, rest: Partial<Entity>): Entity => ({
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
const guild = topic("Pilots’ Guild", { type: "organisation", hasArticle: true });
const treaty = topic("Treaty of Marle", { type: "event", hasArticle: true });
const island = topic("Holm", { type: "place", sort: "island" });

test.each([
  ["In which year did Solvik join?", guild, "In which year did Solvik join the Pilots’ Guild?"],
  ["Which country joined in 2013?", guild, "Which country joined the Pilots’ Guild in 2013?"],
  ["____ countries have joined.", treaty, "____ countries have joined the Treaty of Marle."],
  ["Article 5 forbids the sale of oars.", treaty, "Article 5 of the Treaty of Marle forbids the sale of oars."],
  ["How many freshwater lakes are there?", island, "How many freshwater lakes are there on Holm?"],
  ["There are ____ freshwater lakes.", island, "There are ____ freshwater lakes on Holm."],
])("what readers of the text add by themselves is said: %s", (stem, about, wanted) => {
  expect(withTopic(stem, about)).toBe(wanted);
});

test.each([
  ["Ada Brandt joined the army in 1902.", guild],
  ["Solvik joined the Pilots’ Guild in 1902.", guild],
  ["Article 5 of the Charter forbids the sale of oars.", treaty],
  ["Which country joined in 2013?", topic("Ada Brandt", { type: "person" })],
])("nothing is added to %s", (stem, about) => {
  expect(withTopic(stem, about)).toBe(stem);
});
