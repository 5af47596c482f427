import { expect, test } from "vitest";
import { told } from "../samples.ts";

test("what a relative tells apart is not what the text is about", () => {
  const union = "The Corvo Union is a union of mills in Europe.";
  const said = told(`${union} In 1955 Ada Holm led the union that proposed a fair.`, "The Corvo Union");
  expect(said).toContain("Ada Holm led the union that proposed a fair in [1955].");
  expect(said.join()).not.toContain("Corvo Union that");
  expect(told(`${union} In 1955 Ada Holm left the union, which proposed a fair.`, "The Corvo Union")).toContain(
    "Ada Holm left the Corvo Union in [1955].",
  );
});

test("the town where somebody was born is another", () => {
  const said = told("Marle is a town in Denmark. In 1950 Ada Holm died in the town where she was born.", "Marle");
  expect(said.join()).not.toContain("died in Marle");
});
