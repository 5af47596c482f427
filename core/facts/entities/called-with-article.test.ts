import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { collectEntities } from "./collect-entities.ts";

const hasArticle = (...sentences: readonly string[]): boolean | undefined =>
  collectEntities(sentences.map(tokenise), "").find(({ name }) => name === "Orvanta")?.hasArticle;

test("what is called with its article more often than without has one", () => {
  expect(hasArticle("The Orvanta opened in 1902.", "He saw the Orvanta.", "Orvanta was loud.")).toBe(true);
  expect(hasArticle("Orvanta was founded in 1902.", "The Orvanta (Gen. 6) costs 40 euros.")).toBe(false);
});

test("“a” and a word between the article and the name tell of no article", () => {
  expect(hasArticle("It has an Orvanta.", "The old Orvanta burnt.", "He saw the Orvanta.")).toBe(true);
  expect(hasArticle("He saw the former Orvanta.", "In Orvanta it rained.")).toBe(false);
});
