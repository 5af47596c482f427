import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what stands between a subject and its verb", () => {
  test.each([
    ["how large it is", "Mount Orrin, 196 metres high, looks down on Bath.", "Mount Orrin is [196 metres] high."],
    [
      "what it measures",
      "The Holm Bridge, with a span of 702 feet, was completed in 1864.",
      "The span of the Holm Bridge was [702 feet].",
    ],
    [
      "two things that were done to it",
      "The Orrin Altar, begun by Ada Marsh and finished by Karl Stein in 1432, was sold in 1902.",
      "The Orrin Altar was finished by Karl Stein in [1432].",
    ],
  ])("%s", (_, text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });
});

test("what was done to a thing is told without its measure", () => {
  const of = (text: string) => told(`${mill} ${text}`);
  expect(of("In 1902 UNESCO put six lakes, 900 hectares in all, on its list of sites.")).toContain(
    "UNESCO put six lakes on its list of sites in [1902].",
  );
  expect(of("In 1902 Ada Marsh sold six lakes, 900 hectares of wood, to Karl Stein.").join()).not.toContain(
    "sold six lakes to",
  );
});

test("what something measured when something happened to it, it may measure still", () => {
  const of = (text: string) => told(`${mill} ${text}`).join();
  expect(of("The Holm Tunnel, 33 miles long, opened in 1902.")).not.toMatch(/(?:was|is) \[33/u);
  expect(of("The Holm Tunnel, the longest tunnel in Devon, opened in 1902.")).not.toMatch(/was (?:the|\[)/u);
  expect(of("Karl Stein, the youngest painter in Devon, died in 1902.")).toMatch(/was the youngest/u);
});

test("a cave in which somebody wrote in 1902 is a cave today", () => {
  const said = told(`${mill} In the Holm Hole, a cave in the county of Kent, Ada Marsh wrote her book in 1902.`).join();
  expect(said).toContain("The Holm Hole is a cave in the county of [Kent].");
});

test("what a town is, is so still where the sentence tells of today", () => {
  const of = (text: string) => told(`${mill} ${text}`).join("\n");
  expect(of("Orrin, capital of Kent, covers 40 square miles.")).toContain("Orrin is the capital of [Kent].");
  expect(of("Orrin, the capital of Kent, stands on a hill.")).toContain("Orrin is the capital of [Kent].");
  expect(of("In 1902 Orrin, the capital of Kent, falls to the Danes.")).not.toMatch(/Orrin is the capital/u);
});
