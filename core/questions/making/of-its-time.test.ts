import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { withFirstBelated, withFirstOfTwo, withFirstTime, withYearOfRule } from "./of-its-time.ts";

const inPassing = (quote: string) =>
  aFact({ kind: "person", subject: "king of Holm", relationKey: "be", quote, literal: "Olaf II" });

test("a ruler whom the text names in passing ruled in the year that it has in front", () => {
  const fact = inPassing("In 1231 the pilots turned to the king of Holm, Olaf II, who freed the port.");
  expect(withYearOfRule("The king of Holm was Olaf II.", fact)).toBe("In 1231, the king of Holm was Olaf II.");
  expect(withYearOfRule("The king of ____ was Olaf II.", fact)).toBe("In 1231, the king of ____ was Olaf II.");
});

test("the last of all rulers was so in no year alone", () => {
  const fact = inPassing("In 1231 the last king of Holm, Olaf II, freed the port.");
  expect(withYearOfRule("The last king of Holm was Olaf II.", fact)).toBe("The last king of Holm was Olaf II.");
});

test("a year that stands elsewhere, or in the question already, is not put in front", () => {
  const later = inPassing("The king of Holm, Olaf II, freed the port in 1231.");
  expect(withYearOfRule("The king of Holm was Olaf II.", later)).toBe("The king of Holm was Olaf II.");
  const dated = inPassing("In 1231 the pilots turned to the king of Holm, Olaf II, crowned in 1228.");
  const stem = "In 1228, the king of Holm was Olaf II.";
  expect(withYearOfRule(stem, dated)).toBe(stem);
});

const thing = aFact({
  kind: "year",
  subject: "Holmting",
  relationKey: "meet in",
  quote: "The first general assembly, the Holmting, met at Marle in 1231.",
  literal: "1231",
});

test.each([
  ["In which year did the Holmting meet at Marle?", "In which year did the Holmting first meet at Marle?"],
  ["The Holmting met at Marle in ____.", "The Holmting first met at Marle in ____."],
  ["____ met at Marle in 1231.", "____ first met at Marle in 1231."],
  ["Which assembly met at Marle in 1231?", "Which assembly first met at Marle in 1231?"],
])("what comes together again and again did so first in that year: %s", (stem, wanted) => {
  expect(withFirstTime(stem, thing)).toBe(wanted);
});

test("whoever was the first in an office did what is told of them more than once", () => {
  const director = aFact({
    kind: "year",
    subject: "Ada Holm",
    relationKey: "move in",
    quote: "The first director, Ada Holm, moved to Marle in 1231.",
    literal: "1231",
  });
  expect(withFirstTime("Ada Holm moved to Marle in ____.", director)).toBe("Ada Holm moved to Marle in ____.");
});

const belated = (quote: string) =>
  aFact({ kind: "date", subject: "guilds", relationKey: "meet in", quote, literal: "May 1976" });

test.each([
  ["In which month and year did the guilds meet?", "In which month and year did the guilds first meet?"],
  ["The guilds met in ____.", "The guilds first met in ____."],
  ["According to the text, the guilds met in May 1976.", "According to the text, the guilds first met in May 1976."],
])("what was not done until then was first done then: %s", (stem, wanted) => {
  expect(withFirstBelated(stem, belated("The guilds themselves did not meet until May 1976."))).toBe(wanted);
});

test.each([
  ["The guilds met in ____.", "The guilds met in May 1976."],
  ["The guilds first met in ____.", "The guilds did not meet until May 1976."],
  ["Solvik joined in ____.", "Solvik did not join until May 1976."],
])("nothing is first in %s where the text says: %s", (stem, quote) => {
  expect(withFirstBelated(stem, belated(quote))).toBe(stem);
});

const taken = (quote: string) =>
  aFact({ kind: "year", subject: "Danes", relationKey: "take in", quote, literal: "1795", value: 1795 });

test.each([
  ["In which year did the Danes take Marle?", "In which year did the Danes first take Marle?"],
  ["The Danes took Marle in ____.", "The Danes first took Marle in ____."],
  ["The Danes took Marle in 1795.", "The Danes first took Marle in 1795."],
])("whoever came twice took it first in the year of the first: %s", (stem, wanted) => {
  const quote = "The Danes took the port in 1795, handed it back, and returned for good in 1806.";
  expect(withFirstOfTwo(stem, taken(quote))).toBe(wanted);
});

test.each([
  "The Danes took Marle in 1795 and sold it in 1806.",
  "The Danes took Marle in 1795; Ada Brandt wrote of it.",
  "The Danes had come, and returned home; they took Marle in 1795.",
])("what was taken once was not taken first: %s", (quote) => {
  expect(withFirstOfTwo("The Danes took Marle in ____.", taken(quote))).toBe("The Danes took Marle in ____.");
});
