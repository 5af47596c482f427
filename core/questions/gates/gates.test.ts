import { describe, expect, test } from "vitest";
import { gates, refusals } from "../gates.ts";
import { idealCandidates } from "./samples/ideal-candidates.ts";
import { nowhere, withStem } from "./samples/planting.ts";

describe("gates", () => {
  test.each(Object.entries(idealCandidates))("leave the ideal question %s alone", (_, candidate) => {
    expect(refusals([candidate], nowhere).map((gate) => gate?.name ?? null)).toEqual([null]);
  });

  test("are named each for its own question, the gravest first", () => {
    const { year } = idealCandidates;
    const flawed = withStem(year, "In which year was it, not the museum, founded?");
    expect(refusals([flawed, year, withStem(year, "Who was not there?")], nowhere).map((gate) => gate?.name)).toEqual([
      "points-elsewhere",
      undefined,
      "negative",
    ]);
  });

  test("give a reason that an author can read, each under a name of its own", () => {
    for (const { reason } of gates) expect(reason).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length);
  });
});
