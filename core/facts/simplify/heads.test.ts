import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("whoever is named behind a relative of the subject is whom the next one tells of", () => {
  const text = "The man who keeps the Holm Museum is Karl Stein of Denmark, who moved to Bath in 1922.";
  expect(told(`${mill} ${text}`)).toContain("Karl Stein of Denmark moved to Bath in [1922].");
});

test("what comes from under something is not what it lies under", () => {
  const text = "The Holm Baths are heated by water from under Orrin Hill, which was first piped into Bath in 1930.";
  expect(told(`${mill} ${text}`).join()).not.toMatch(/Hill\]? was/u);
});

test("what tells where something lies is not what is told of it", () => {
  for (const where of ["some 23 miles south-east of", "near", "two hours from"])
    expect(
      told(`${mill} Orrin is a town in Devon, ${where} Leeds, which was sold to Karl Stein in 1922.`).join(),
    ).not.toMatch(/Leeds\]? was sold/u);
});
