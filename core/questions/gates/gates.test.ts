import { describe, expect, test } from "vitest";
import { gateFor, gates } from "../gates.ts";
import { idealCandidates } from "./samples/ideal-candidates.ts";
import { nowhere } from "./samples/planting.ts";

describe("gates", () => {
  test.each(Object.entries(idealCandidates))("leave the ideal question %s alone", (_, candidate) => {
    expect(gateFor(candidate, nowhere)?.name ?? null).toBeNull();
  });

  test("give a reason that an author can read, each under a name of its own", () => {
    for (const { reason } of gates) expect(reason).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length);
  });
});
