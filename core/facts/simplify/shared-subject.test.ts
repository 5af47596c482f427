import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what else a subject did", () => {
  test.each([
    [
      "behind a participle in passing",
      "Ada Marsh was ennobled by King Olav in 1850, taking her title from a meadow near Oslo, and held the Order of the Iron Crown.",
      "Ada Marsh held the [Order of the Iron Crown].",
    ],
    [
      "behind a time that no comma closes",
      "Ada Marsh trained as a weaver in Bath and in 1874 entered the Holm School in Oslo.",
      "Ada Marsh entered the [Holm School] in Oslo in 1874.",
    ],
    [
      "at the end of a row of verbs",
      "Ada Marsh walked through Bath, passed through Kent, and landed in Oslo in 1902.",
      "Ada Marsh landed in [Oslo] in 1902.",
    ],
    [
      "behind a clause that its commas close",
      "Ada Marsh left Bath in 1902, after Karl Stein had sold the barn, and returned in 1921.",
      "Ada Marsh returned in [1921].",
    ],
    [
      "along two ways",
      "Ada Marsh travelled across Devon and along the coast of Kent in 1902.",
      "Ada Marsh travelled across [Devon] and along the coast of Kent in 1902.",
    ],
  ])("%s", (_, text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });

  test.each([
    ["what describes a noun", "Ada Marsh sold the barn built in 1871 and widened in 1902.", /widened/u],
    [
      "a town in a row of verbs",
      "Ada Marsh walked through Bath, passed through Kent, and landed in Oslo.",
      /Bath was/u,
    ],
    [
      "what goes on from a clause that tells until when",
      "The Marshes lived on bread, until Karl Stein, a collector of stamps, sold his mill and handed over £400.",
      /Marshes handed/u,
    ],
  ])("is not %s", (_, text, wrong) => {
    expect(told(`${mill} ${text}`).join(" ")).not.toMatch(wrong);
  });
});

describe("what is told of something that belongs to what was named", () => {
  test.each([
    [
      "In 1902 Ada Marsh designed Holm Fortress, whose guns sank two ships in 1921.",
      "Holm Fortress’s guns sank two ships in [1921].",
    ],
    [
      "In 1902 Ada Marsh joined the Union of Weavers, whose secretary moved to Oslo in 1921.",
      "The Union of Weavers’ secretary moved to [Oslo] in 1921.",
    ],
  ])("%s", (text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });

  test("not where two owners can be meant", () => {
    const text = "Ada Marsh met the wife of Karl Stein, whose boat sank in Oslo in 1921.";
    expect(told(`${mill} ${text}`).join(" ")).not.toMatch(/boat/u);
  });
});

test("what was done to a thing that stands in front of a comma, the subject did not do", () => {
  const said = told(`${mill} Karl Stein worked on the Tern Loom, built for a fair in 1902 and priced in Oslo at $90.`);
  expect(said.join("\n")).not.toContain("Karl Stein priced");
});
