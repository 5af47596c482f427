import { expect, test } from "vitest";
import { told } from "../samples.ts";

test("a firm's head office is its seat, wherever in a sentence it is named", () => {
  const said = told(
    "Orrin is a company in Denmark. From its head office in Odense, near the sea, Orrin looks after mills in 40 towns.",
    "Orrin",
  );
  expect(said).toContain("Orrin has its head office in [Odense].");
  expect(
    told("Orrin is a company in Denmark. From its post office in Odense it sends letters.", "Orrin"),
  ).not.toContain("Orrin has its post office in [Odense].");
});
