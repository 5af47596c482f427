import { expect, test } from "vitest";
import { factsIn, statementsOf } from "../samples.ts";

test("somebody’s office “here” is in the town that the text is about", () => {
  const told = (text: string) => statementsOf(factsIn("Orrin", "Orrin is a town in Norway.", text)).join("\n");
  expect(told("Karl Stein was cantor here for 27 years.")).toContain("Karl Stein was cantor in Orrin for [27 years].");
  expect(told("The Holm Fair was a feast here for 27 years.")).not.toContain("in Orrin for");
});
