import { expect, test } from "vitest";
import { withCounted } from "./with-counted.ts";

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
const alone = () => false;

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
  ["More than ____ students are enrolled.", college, "More than ____ students are enrolled at the Marle College."],
])("what is counted is a part of what the text is about: %s", (stem, about, wanted) => {
  expect(withCounted(stem, { ...about, mayBeAnother: alone })).toBe(wanted);
  expect(withCounted(stem, { ...about, mayBeAnother: () => true })).toBe(stem);
});

test.each([
  ["How many ships are used in the harbour?", court],
  ["How many judges of Solvik are elected?", court],
  ["More than ____ students are enrolled.", court],
])("nothing is added to %s", (stem, about) => {
  expect(withCounted(stem, { ...about, mayBeAnother: alone })).toBe(stem);
});
