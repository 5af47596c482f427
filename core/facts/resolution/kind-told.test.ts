import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { nounsTold } from "./kind-told.ts";

const told = (...sentences: readonly string[]): readonly string[] => nounsTold(sentences.map((text) => tokenise(text)));

test("what a text calls a thing again and again is what the thing is", () => {
  expect(told("It is the company’s first album.", "The company grew.", "In 1902 the firm was sold.")).toEqual([
    "company",
    "firm",
  ]);
});

test("a word that it says twice, or of things of another kind as often, tells nothing", () => {
  expect(told("The company grew.", "The company was sold.")).toEqual([]);
  expect(
    told("The company grew.", "The company was sold.", "The firm fell.", "The town grew.", "The city fell."),
  ).toEqual([]);
  expect(told("The company of wolves grew.", "The company of men left.", "The company of two ate.")).toEqual([]);
});
