import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

describe("the year of something else", () => {
  test.each([
    ["in which", "Karl Stein left Bath in 1950, the year in which the Orrin Bridge was opened."],
    ["no word", "Karl Stein left Bath in 1950, the year the Orrin Bridge was opened, and moved to Oslo."],
    ["when", "Karl Stein left Bath in 1950, the year when the Orrin Bridge was opened."],
  ])("is its year as well, behind “%s”", (_, text) => {
    expect(toldOf(text)).toContain("The Orrin Bridge was opened in [1950].");
  });

  test("is none where the year is before or after it", () => {
    expect(toldOf("Karl Stein left Bath in 1950, the year after the Orrin Bridge was opened.")).not.toContain(
      "opened in [1950]",
    );
  });
});
