import { expect, test } from "vitest";
import { factsIn } from "../../facts/samples.ts";
import { isOfUnknownTime } from "./figures.ts";

const isUnknown = (sentence: string): boolean =>
  factsIn("Ada Marsh", `Ada Marsh was a painter. ${sentence}`).some((fact) =>
    isOfUnknownTime(fact, "How many children did Ada Marsh have?"),
  );

test("how many children somebody had is so of a whole life, unless it was so by then", () => {
  expect(isUnknown("Ada Marsh had eight children, one of whom painted; she taught when they slept.")).toBe(false);
  expect(isUnknown("Ada Marsh still had eight children.")).toBe(true);
  expect(isUnknown("Ada Marsh had eight boats.")).toBe(true);
});
