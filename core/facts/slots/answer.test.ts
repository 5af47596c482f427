import { expect, test } from "vitest";
import { factsIn, mill } from "../samples.ts";

const acceptedFor = (text: string, sentence: string): readonly string[] =>
  factsIn("The Ottery Mill", `${mill} ${sentence}`).flatMap(({ asking }) =>
    asking.way === "value" && asking.askable.answer.text === text ? asking.askable.answer.accepted : [],
  );

test("a town may be named with what it lies in, and nobody who stands beside it is that", () => {
  expect(acceptedFor("Newport", "Its owner moved to Newport, Rhode Island.")).toContain("Newport, Rhode Island");
  expect(acceptedFor("Bergen", "Its first owner was a smith from Bergen, Ada Holm.")).toEqual([]);
  expect(acceptedFor("Norway", "Its first owner was a smith from Norway, Fuad Sorrin.")).toEqual([]);
});
