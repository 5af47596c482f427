import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("whoever is named behind a relative of the subject is whom the next one tells of", () => {
  const text = "The man who keeps the Holm Museum is Karl Stein of Denmark, who moved to Bath in 1922.";
  expect(told(`${mill} ${text}`)).toContain("Karl Stein of Denmark moved to Bath in [1922].");
});

test("whoever is named behind something of somebody’s is that somebody", () => {
  const said = told(`${mill} Its fame was the work of its founder, Ada Marsh.`).join("\n");
  expect(said).toContain("fame was the work of [Ada Marsh].");
  expect(said).not.toMatch(/fame was \[?Ada/u);
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

describe("whoever is described with two nouns", () => {
  const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

  test.each([
    [
      "behind a verb",
      "The Holm School was founded by Karl Stein, a weaver and poet, who died in 1902.",
      "Karl Stein died in [1902].",
    ],
    [
      "with a quality",
      "It belongs to Ada Marsh, a Swede and former judge, who moved to Bath in 1902.",
      "Ada Marsh moved to Bath in [1902].",
    ],
  ])("is meant by “who” %s", (_, text, statement) => {
    expect(toldOf(text)).toContain(statement);
    expect(toldOf(text)).not.toMatch(/(?:^|\. )(?:P|p)oet died|former judge moved/u);
  });

  test("unless somebody else is named in between", () => {
    expect(toldOf("It belongs to Karl Stein, a friend of Ada Marsh, who died in 1902.")).not.toContain("died");
  });
});

test("a league with a name of two parts is told of, and so is one that has a successor", () => {
  const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");
  expect(toldOf("The Orrin Union is the successor to the Holm League, which 32 towns founded in 1963.")).toContain(
    "32 towns founded the Holm League in [1963].",
  );
  expect(toldOf("In 1902 Ada Marsh joined the Association of Norway, which 32 towns founded in 1863.")).toContain(
    "32 towns founded the Association of Norway in [1863].",
  );
});

test("what is told behind how a thing was made is told of that thing", () => {
  const made = (text: string): string => told(`Orrin is a town in Norway. ${text}`, "Orrin").join("\n");
  expect(
    made("On the hill stands the Tower of the Winds, finished in 1302 by Karl Stein, which rises to 96 metres."),
  ).toContain("The Tower of the Winds rises to [96 metres].");
  expect(
    made("On the hill stands the Holm Tower, modelled in 1302 on the Arn Tower, which rises to 96 metres."),
  ).not.toContain("rises to [96]");
});
