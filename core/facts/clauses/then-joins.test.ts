import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const ofHolm = (sentence: string) => told(`Karl Holm was a Danish weaver. ${sentence}`, "Karl Holm").join("\n");

describe("“then” behind a comma joins what the same subject did later", () => {
  test("with a time between commas, which is that of the second verb", () => {
    const said = ofHolm("He wove for a guild in Bath, then, from 1972, lived for nine years in Oslo.");
    expect(said).toContain("Karl Holm wove for a guild in [Bath].");
    expect(said).toContain("Karl Holm lived for nine years in Oslo from [1972].");
    expect(said).not.toMatch(/Bath\]? from|Bath from|Bath, lived/u);
  });

  test("with a time, and with none", () => {
    expect(ofHolm("He studied in Bath, then in 1981 moved to Oslo.")).toContain("Karl Holm moved to Oslo in [1981].");
    expect(ofHolm("He studied in Bath, then moved to Oslo.")).toContain("Karl Holm moved to [Oslo].");
  });
});
