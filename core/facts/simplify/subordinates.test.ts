import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("what happened where something was is told whole, with a row that holds commas", () => {
  const text =
    "The idea was first aired in Bath, where Prince Olav invited officers, lawyers and weavers from 24 countries to a congress in April 1914.";
  expect(told(`${mill} ${text}`)).toContain(
    "In Bath, Prince Olav invited officers, lawyers and weavers from 24 countries to a congress in [April 1914].",
  );
});

test("a state is not of the day on which something happened meanwhile, and an event is", () => {
  const text = "Its hall opened in June 1913, when Ada Marsh was the mayor of Bath.";
  expect(told(`${mill} ${text}`).join()).not.toMatch(/mayor[^,]*1913|1913[^,]*mayor/u);
  expect(told(`${mill} It closed in June 1913, when Ada Marsh founded the Holm Agency.`).join()).toMatch(
    /Ada Marsh founded[^,]*June 1913/u,
  );
});

test("what came of it is told without the word that leads to it", () => {
  const said = told(`${mill} Rivals cut the price of wool, whereupon Ada Marsh moved to Poland.`);
  expect(said).toContain("Ada Marsh moved to [Poland].");
  expect(said.join()).not.toMatch(/whereupon/iu);
});

test("what happened where something stood at the edge of a town is not said to have happened in it", () => {
  const text = (where: string) =>
    `${mill} Ada Marsh left for a mill ${where} Bath, where she invented the ring loom in 1871.`;
  expect(told(text("in")).join("\n")).toContain("Ada Marsh invented the ring loom in [1871]");
  for (const where of ["near", "on the edge of", "on the outskirts of"])
    expect(told(text(where)).join("\n")).not.toMatch(/in \[?Bath\]?[^\n]*invented|invented[^\n]*in \[?Bath/u);
});

test("a clause is read whose subject more is said of", () => {
  const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");
  expect(toldOf("The siege ended in 1304, when a weaver from Bath, Karl Stein, founded the Holm Agency.")).toContain(
    "In 1304, [Karl Stein] founded the Holm Agency.",
  );
  expect(toldOf("The Danes held Bath until Karl Stein, whom Swedes call the Mild, took Bath in 1122.")).toContain(
    "Karl Stein took Bath in [1122]",
  );
  expect(toldOf("The siege ended in 1304, when the army that Karl Stein had raised reached Bath.")).toContain(
    "in [1304]",
  );
  expect(
    toldOf("After four days of talks, broken by rain, at the inn, the envoys of Bath signed the Holm Charter."),
  ).not.toMatch(/talks (?:signed|were broken)/u);
});

test("who took an office is told by name, and whose office it was", () => {
  const text =
    "The Holm Union is a league of states. The Union itself was launched in Bath on 9 July 2002, when the South African president, Karl Stein, became its first chairman.";
  expect(told(text, "The Holm Union")).toContain(
    "Karl Stein became the first chairman of the Holm Union on [9 July 2002].",
  );
});

test("to where one had gone one goes, and not in it", () => {
  const said = told(
    `${mill} The war caught Ada Marsh in India, where she had gone in 1939 to give a course at Madras.`,
  );
  expect(said).toContain("Ada Marsh went in [1939] to give a course at Madras.");
  expect(said.join()).not.toMatch(/went[^,]*India|In India, Ada Marsh went/u);
});
