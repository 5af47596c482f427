import { expect, test } from "vitest";
import { findingOf, readTopics, type Shelf } from "../../scripts/evaluate/topics.ts";

// Only ever raise what is found, only ever lower what is wrong: here the generator stands.
test.each<{ shelf: Shelf; found: number; wrong: number }>([
  { shelf: "texts", found: 148, wrong: 6 },
  { shelf: "kept-out", found: 20, wrong: 3 },
])(
  "what the $shelf are about is found, and hardly taken for something else",
  ({ shelf, found, wrong }) => {
    const findings = readTopics(shelf).map(findingOf);
    expect(findings.filter((finding) => finding === "found").length).toBeGreaterThanOrEqual(found);
    expect(findings.filter((finding) => finding === "wrong").length).toBeLessThanOrEqual(wrong);
  },
  120_000,
);
