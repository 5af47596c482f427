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

test("a seat that somebody had is none that they have", () => {
  const league = "The Corvo League was a league of clubs.";
  const said = told(`${league} The league, which had its seat in Odense, was merged in 1993.`, "The Corvo League");
  expect(said.join()).not.toContain("has its seat");
  expect(said).toContain("The Corvo League had its seat in [Odense].");
  expect(told(`${league} Its seat was in Odense.`, "The Corvo League").join()).not.toContain("has its seat");
  expect(told("The Corvo League is a league of clubs. Its seat is in Odense.", "The Corvo League")).toContain(
    "The Corvo League has its seat in [Odense].",
  );
});
