import { expect, test } from "vitest";
import { told } from "../samples.ts";

const inTown = (text: string): string => told(`Orrin is a town in Norway. ${text}`, "Orrin").join("\n");

test("what is at its height the highest is told as both", () => {
  expect(inTown("Mount Holm, at 643 metres the highest hill in Norway, bears a mast.")).toContain(
    "Mount Holm is the highest hill in Norway at [643 metres].",
  );
});

test("not where the sentence tells of the past, nor where no rank is told", () => {
  expect(inTown("The Holm Tower, at 96 metres the tallest in Norway, was burnt in 1302.")).not.toContain(
    "is the tallest",
  );
  expect(inTown("Mount Holm, at 643 metres the home of goats, bears a mast.")).not.toContain("Mount Holm is the home");
});
