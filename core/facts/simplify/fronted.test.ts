import { expect, test } from "vitest";
import { factsIn, statementsOf } from "../samples.ts";

const told = (text: string): string => statementsOf(factsIn("Orrin", `Orrin is a town in Norway. ${text}`)).join("\n");

test("what stands in front of a subject that it describes is told of it", () => {
  expect(told("Home to 40,000 people, the town lies on the Elbe.")).toContain("Orrin is home to [40,000] people.");
  expect(told("The birthplace of Ada Marsh, it lies on the Elbe.")).toContain(
    "Orrin is the birthplace of [Ada Marsh].",
  );
});

test("what may be over is not told as of today", () => {
  expect(told("Home to 40,000 people, the town was burnt in 1302.")).not.toContain("home to");
});
