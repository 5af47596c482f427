import { expect, test } from "vitest";
import { told } from "../samples.ts";

const life = "Wanda Marsh was born in Leeds in 1840. She moved to Bath in 1860.";

test("whoever takes her husband’s name is asked of by it throughout", () => {
  const said = told(`${life} In 1861 she married Karl Orrin. Wanda Orrin died in York in 1902.`, "The weaver of Leeds");
  expect(said.join("\n")).toContain("Wanda Orrin was born in Leeds in [1840]");
  expect(said.join("\n")).not.toContain("Wanda Marsh");
});

test("so is whoever is called otherwise “from then on”, and by a title", () => {
  const text = `${life} She left her husband, and she was Wanda Orrin from then on. Professor Orrin died in York in 1902.`;
  const said = told(text, "The weaver of Leeds").join("\n");
  expect(said).toContain("Wanda Orrin was born in Leeds in [1840]");
  expect(said).toContain("Wanda Orrin died in York in [1902]");
});

test("two who share a first name are two", () => {
  const said = told(`${life} Wanda Orrin died in York in 1902.`, "The weaver of Leeds").join("\n");
  expect(said).toContain("Wanda Marsh was born");
});

test("a family name with a capital in front is that of whoever has it behind a first name", () => {
  const text = "Karl van Orrin was born in Leeds in 1840. Van Orrin moved to Bath in 1860.";
  const said = told(text, "The weaver of Leeds").join("\n");
  expect(said).toContain("Karl van Orrin moved to Bath in [1860]");
});
