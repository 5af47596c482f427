import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what happened at a time and no sooner", () => {
  test.each([
    ["what was not done until then", "It was not opened until 1902.", "The Ottery Mill was opened in [1902]."],
    ["what did not happen until then", "It did not open until 4 May 1902.", "The Ottery Mill opened on [4 May 1902]."],
    [
      "a time in front",
      "Only in 1929, by the Treaty of Vardø, was Holm House restored: it stands still.",
      "Holm House was restored in [1929].",
    ],
    [
      "a denial in front",
      "Not until 1968 did Ada Marsh join a voyage, aboard the Kestrel.",
      "Ada Marsh joined a voyage in [1968].",
    ],
    [
      "a time that the sentence turns on",
      "It was not until 1982 that the Holm Treaty was signed in Bath.",
      "The Holm Treaty was signed in Bath in [1982].",
    ],
    [
      "the only time that it turns on",
      "It was only in May 1996 that Ada Marsh moved to Bath.",
      "Ada Marsh moved to Bath in [May 1996].",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test("a denial without a time stays one", () => {
    expect(told(`${mill} It was not opened in 1902.`).join(" ")).not.toContain("opened");
    expect(told(`${mill} Not until the war did Ada Marsh sail to Oxford in 1902.`).join(" ")).not.toContain("sailed");
  });
});

test("what may come again came then for the first time", () => {
  expect(told(`${mill} The Holm Games were not held until 1903.`)).toContain(
    "The Holm Games were first held in [1903].",
  );
  expect(told(`${mill} Ada Marsh did not visit Bath until 1903.`)).toContain("Ada Marsh first visited Bath in [1903].");
});

test("a clause that is turned round behind another is told without the turn", () => {
  const town = (text: string): string => told(`Orrin is a town in Norway. ${text}`, "Orrin").join("\n");
  expect(town("The Danes left in 1902; not until 1905 did the town return to Norway.")).toContain(
    "Orrin returned to Norway in [1905].",
  );
  expect(town("The Danes left in 1902, and only in 1905 did the town get its charter.")).toContain(
    "Orrin got its charter in [1905].",
  );
  expect(town("The Danes left in 1902; not even in 1905 did the town return to Norway.")).not.toContain("[1905]");
});
