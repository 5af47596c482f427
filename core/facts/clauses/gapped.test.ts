import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("a second place with its own time, for which the verb is not said again", () => {
  test.each([
    ["between commas", "The Holm Company left Bath for York in 1966 and, in 1989, for Oslo, where it stayed."],
    ["without them", "The Holm Company left Bath for York in 1966 and for Oslo in 1989."],
    ["with the time in front", "The Holm Company left Bath for York in 1966 and in 1989 for Oslo."],
  ])("is no part of the first, %s", (_, text) => {
    const statements = told(`${mill} ${text}`);
    expect(statements).toContain("The Holm Company left Bath for York in [1966].");
    expect(statements.join("\n")).not.toMatch(/1966\]? and for \[?Oslo\]?\.$/mu);
  });

  test("is not what a verb of its own tells", () => {
    const text = "The Holm Company left Bath for York in 1966 and, in 1989, moved to Oslo.";
    expect(told(`${mill} ${text}`)).toContain("The Holm Company moved to [Oslo] in 1989.");
  });
});
