import { expect, test } from "vitest";
import { told } from "../samples.ts";

test("a time between the words of a verb stands behind what was done", () => {
  const said = told("Ada Holm, who was a Dane, was in 1902 given the Orrin Prize.", "Ada Holm").join("\n");
  expect(said).toContain("Ada Holm was given the Orrin Prize in [1902].");
  expect(said).not.toMatch(/was in \[?1902/u);
});
