import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const ofHolm = (sentence: string) => told(`Ada Holm was a Danish engineer. ${sentence}`, "Ada Holm").join("\n");

describe("what stands right behind a clause and narrows it", () => {
  test("which of all are meant", () => {
    const said = ofHolm("As a girl in Bath, Holm read every letter she could lay her hands on.");
    expect(said).toContain("Ada Holm read every letter she could lay her hands on as a girl in [Bath].");
  });

  test("not where somebody else is spoken of", () => {
    expect(ofHolm("In 1902 Holm burnt every letter he had sent to Bath.")).not.toContain("every letter");
  });

  test("what became of that on which somebody was", () => {
    const said = ofHolm("In 1912 Holm was on a ferry bound for Bath when it sank.");
    expect(said).toContain("Ada Holm was on a ferry bound for Bath when it sank in [1912].");
    expect(said).not.toMatch(/for \[?Bath\]?(?: in|\.)/u);
  });
});
