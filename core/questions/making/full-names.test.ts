import { expect, test } from "vitest";
import { withFullNames, withFullTitles, withLongNames, withWholeNameOfLife } from "./full-names.ts";

const people = ["Karl Stein", "Ada Holm", "Olaf IV", "Bergen"].map((name) => ({
  name,
  type: name.includes(" ") ? ("person" as const) : ("place" as const),
  isShared: name === "Ada Holm",
}));
const called = (word: string) => people.find(({ name }) => name.split(" ").includes(word));
const full = (stem: string, key = "1978") => withFullNames({ stem, key }, called);

test.each([
  ["In which year did Lind beat Stein by a second?", "In which year did Lind beat Karl Stein by a second?"],
  ["Olaf’s son Karl was born in Bergen.", "Olaf IV’s son Karl was born in Bergen."],
  ["Stein’s mill was sold in Bergen.", "Karl Stein’s mill was sold in Bergen."],
])("calls a person by the whole name: %s", (stem, wanted) => {
  expect(full(stem)).toBe(wanted);
});

test.each([
  ["who has it already", "In which year was Karl Stein beaten?", "1978"],
  ["of whom there are two", "In which year was Holm beaten?", "1978"],
  ["whose name a province has", "How many people live in the province of Stein?", "1978"],
  ["whose name a town has", "In which year did the bureau open in Stein?", "1978"],
  ["with a title", "In which year was President Stein beaten?", "1978"],
  ["who is asked for", "Who led the mill of Stein?", "Karl Stein"],
  ["who gave a firm its name", "What was the revenue of Stein & Lind?", "1978"],
  ["who stands second in the name of a firm", "What was the revenue of Lind & Stein?", "1978"],
  ["of whom somebody speaks", "“The trouble with Stein is over,” said Lind.", "1978"],
])("leaves whoever is known by the name: %s", (_, stem, key) => {
  expect(full(stem, key)).toBe(stem);
});

test("a family name may begin with a capital where no first name stands in front of it", () => {
  const karl = { name: "Karl van Stein", type: "person" as const, isShared: false };
  const put = (stem: string, key = "1978") =>
    withFullNames({ stem, key }, (name) => (name === "Van Stein" ? karl : undefined));
  expect(put("Van Stein won the cup in 1978.")).toBe("Karl van Stein won the cup in 1978.");
  expect(put("Karl Van Stein won the cup in 1978.")).toBe("Karl Van Stein won the cup in 1978.");
  expect(put("Who beat Van Stein?", "Van Stein")).toBe("Who beat Van Stein?");
});

const bodies = [
  { name: "Coast Salt Agency", type: "organisation" as const, isShared: false },
  { name: "Court", type: "organisation" as const, isShared: false },
  { name: "Old Salt Board", type: "organisation" as const, isShared: true },
];
const titled = (stem: string, key = "1978") =>
  withFullTitles({ stem, key }, (word) => bodies.find(({ name }) => name.endsWith(word)));

test("calls a body by the whole name, which the text has given before", () => {
  expect(titled("In which year did Solvik leave the Agency?")).toBe(
    "In which year did Solvik leave the Coast Salt Agency?",
  );
});

test("calls a body so at the beginning too, where something is its own", () => {
  expect(titled("The Agency’s longest strike ended in 1978.")).toBe(
    "The Coast Salt Agency’s longest strike ended in 1978.",
  );
});

test.each([
  ["that has no other", "In which year did Solvik leave the Court?", "1978"],
  ["of which there are two", "In which year did Solvik leave the Board?", "1978"],
  ["of another", "In which year did Solvik leave the Agency for Oars?", "1978"],
  ["that is named already", "The Coast Salt Agency merged with the Agency in 1978.", "1978"],
  ["that is asked for", "Who led the Agency?", "Coast Salt Agency"],
  ["that a text goes on with", "The Agency moved in 1978.", "1978"],
  ["of which somebody speaks", "“We never left the Agency,” said Lind.", "1978"],
])("leaves the name of a body %s", (_, stem, key) => {
  expect(titled(stem, key)).toBe(stem);
});

test("calls a body of another language by the whole name that it begins", () => {
  const called = () => ({ name: "Kasa de Marle", type: "other" as const, isShared: false });
  expect(withFullTitles({ stem: "In which year was the Kasa moved?", key: "1717" }, called)).toBe(
    "In which year was the Kasa de Marle moved?",
  );
  expect(withFullTitles({ stem: "The Kasa was moved in 1717.", key: "true" }, called)).toBe(
    "The Kasa de Marle was moved in 1717.",
  );
});

test("leaves a town that has somebody’s surname", () => {
  expect(full("The nearest town to Solvik is Stein.", "true")).toBe("The nearest town to Solvik is Stein.");
});

const bearers = (...names: string[]) => names.map((name) => ({ name, type: "other" as const }));

test.each([
  ["The first Conference was held in 1919.", "The first Coast Salt Conference was held in 1919."],
  ["The Conference of 1923 chose Ada Holm.", "The Coast Salt Conference of 1923 chose Ada Holm."],
])("writes out the short form of the only longer name: %s", (stem, wanted) => {
  expect(withLongNames({ stem, key: "1919" }, bearers("Coast Salt Conference", "Conference"))).toBe(wanted);
});

test.each([
  ["of two names", "The Conference met.", bearers("Coast Salt Conference", "River Conference")],
  ["of a whole name", "The Conference of Holm met.", bearers("Coast Salt Conference")],
  ["that is asked for", "The Board met.", bearers("Coast Salt Board")],
  ["that heads no name", "The Dean met.", bearers("Forest Dean")],
])("leaves the short form %s", (_, stem, known) => {
  expect(withLongNames({ stem, key: "Board" }, known)).toBe(stem);
});

test("whose life it is, is called by the whole name, unless another may be meant by the first", () => {
  const ada = { name: "Ada Varga-Holm", type: "person" as const, aliases: new Set<string>(), sort: null };
  const topic = { ...ada, gender: null, hasArticle: false, isPlural: false, isShared: false, count: 9, firstAt: 0 };
  const put = (stem: string, ...others: string[]) =>
    withWholeNameOfLife(
      { stem, key: "1978" },
      topic,
      ["Ada Varga-Holm", ...others].map((name) => ({ name, type: "person" as const })),
    );
  expect(put("At twelve, Ada was sent to Bergen.", "Ada Varga")).toBe("At twelve, Ada Varga-Holm was sent to Bergen.");
  expect(put("At twelve, Ada was sent to Bergen.", "Ada Lind")).toBe("At twelve, Ada was sent to Bergen.");
  expect(put("Ada Lind was sent to Bergen.")).toBe("Ada Lind was sent to Bergen.");
  expect(put("Ada Varga-Holm saw Ada in Bergen.")).toBe("Ada Varga-Holm saw Ada in Bergen.");
});
