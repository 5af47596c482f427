import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what a text says to be known", () => {
  test.each([
    [
      "what somebody showed",
      "Ada Marsh showed in 1945 that the core of gentrin was a ring called Orrin.",
      "The core of gentrin was a ring called [Orrin].",
    ],
    ["what an inquiry found", "The inquiry found that Holm House had 40 looms.", "Holm House had [40] looms."],
    ["what is agreed", "It is generally agreed that Holm House has 40 looms.", "Holm House has [40] looms."],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test.each([
    ["what somebody claimed", "Ada Marsh claimed that Holm House had 40 looms."],
    ["what nobody showed", "Ada Marsh did not show that Holm House had 40 looms."],
  ])("not %s", (_, sentence) => {
    expect(told(`${mill} ${sentence}`)).not.toContain("Holm House had [40] looms.");
  });
});
