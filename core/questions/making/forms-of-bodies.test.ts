import { expect, test } from "vitest";
import { schoolInFull } from "./forms-of-bodies.ts";

test("a school that the text calls by its town or founder goes by its whole name as well", () => {
  const inFull = ["Arnby University", "University of Arnby", "Arnby College"];
  expect(schoolInFull("Arnby", "Ada Brandt took a degree in law at ____.")).toEqual(inFull);
  expect(schoolInFull("Arnby", "Where did Ada Brandt study law and music?")).toEqual(inFull);
});

test("what is no school, or has its kind in its name, has no longer one", () => {
  expect(schoolInFull("Arnby", "Ada Brandt was buried at ____.")).toEqual([]);
  expect(schoolInFull("Arnby Institute", "Ada Brandt studied law at ____.")).toEqual([]);
});
