import { expect, test } from "vitest";
import { factsIn, told } from "../samples.ts";

const said = (text: string): string => told(`The Ottery Mill is a mill in Devon. ${text}`).join(" | ");

test("where a place lies is not where somebody came", () => {
  const text = "Karl Stein came to a farm at Ihle, near Marle, in 1902.";
  expect(said(text)).toContain("Karl Stein came to a farm at Ihle in [1902]");
  expect(said(text)).not.toContain("came near");
  expect(said("Karl Stein was born at Ihle, near Marle, in 1902.")).toContain("was born near [Marle]");
});

test("what was done “there” is not told without its place", () => {
  const text = "The plain saw a battle in 1902, when Karl Stein defeated a Danish army there.";
  expect(said(text)).not.toContain("defeated a Danish army");
  expect(said("In 1902 Karl Stein defeated a Danish army in Devon.")).toContain("defeated a Danish army");
});

test("“it” is no people, and no book of which there are many", () => {
  const people = "Older Germans remember his face: from 1990 it looked out from a stamp.";
  expect(said(people)).not.toContain("Germans looked");
  expect(said("Her masterpiece was a Bible. It had 1,286 pages.")).not.toContain("Bible had");
});

test("what has been so “ever since” is not told without since when", () => {
  expect(said("The people of Devon have called themselves Ropers, or rope-makers, ever since.")).not.toContain(
    "[Ropers]",
  );
  expect(said("The people of Devon have called themselves Ropers, or rope-makers.")).toContain(
    "have called themselves [Ropers]",
  );
});

test("nobody asks for the year of a feast as that of what was made ready for it", () => {
  const asked = (text: string): string =>
    factsIn("The Ottery Mill", `The Ottery Mill is a mill in Devon. ${text}`)
      .map(({ asking }) => (asking.way === "value" ? asking.askable.question : null))
      .join(" | ");
  expect(asked("Corvo Hall was completed in time for a royal wedding in 1261.")).not.toContain("In which year");
  expect(asked("Corvo Hall was completed in time in 1261.")).toContain("In which year");
});

test("how much it was “that day” is not told without the day", () => {
  expect(said("The Holm Bank opened in 1902. The Holm Bank took in $9,430 that day.")).not.toMatch(
    /took in \S+\.(?: \||$)/u,
  );
  expect(said("The Holm Bank opened in 1902. The Holm Bank took in $9,430 in 1902.")).toContain("took in $9,430 in");
});
