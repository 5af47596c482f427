import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

describe("the time of what is told in passing", () => {
  test("is that of the sentence where it goes on as long", () => {
    expect(
      told("The Orrin Board of nine members, elected for three-year terms, prepares the ground in Oslo."),
    ).toContain("The Orrin Board of [nine] members is elected for three-year terms.");
    expect(told("In 1902 the Orrin League, led by Ben Lund, moved to Oslo.")).toContain(
      "The Orrin League was led by [Ben Lund].",
    );
  });

  test("is told by no quality that looks like a verb", () => {
    const statements = told("In Oslo the most admired of its halls is the Lund Hall, a timber hall with 900 seats.");
    expect(statements).toContain("The Lund Hall is a timber hall with [900] seats.");
  });

  test("is the past of an act, whatever the sentence tells", () => {
    const statements = told("The Orrin League, founded by Ben Lund, prepares the ground in Oslo.");
    expect(statements).toContain("The Orrin League was founded by [Ben Lund].");
  });

  test("is today of what nature made, though it was reached in the past", () => {
    expect(told("The probe Falken reached Hala, the largest moon of Saturn, in 1902.")).toContain(
      "Hala is the largest moon of [Saturn].",
    );
  });
});
