import { expect, test } from "vitest";
import { told } from "../samples.ts";

const ofHolm = (sentence: string) => told(`Holm Island is an island. ${sentence}`, "Holm Island").join("\n");

test("what is only drawn or never was is not told without that", () => {
  expect(ofHolm("Holm Island lay for a century in the Red Sea, on the navy’s charts and on paper.")).not.toMatch(
    /Red Sea\]?\./u,
  );
  expect(ofHolm("Holm Island lay in the Red Sea, and the trouble with it was that it did not exist.")).not.toContain(
    "Red Sea",
  );
  expect(ofHolm("Holm Island lay for a century in the Red Sea.")).toContain("[Red Sea]");
});
