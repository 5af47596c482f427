import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("what describes a subject is none of its acts where another verb follows behind an aside", () => {
  const text = "Eight birds carved in oak, each about 40 centimetres tall, once stood on pillars in Bath.";
  expect(told(`${mill} ${text}`).join()).not.toMatch(/birds carved in oak\./u);
});

test("a row of acts has no subject that is only described", () => {
  const text = "The Holm Company moved to Oslo, sold its mill, and returned in 1902.";
  expect(told(`${mill} ${text}`)).toContain("The Holm Company moved to [Oslo].");
});

test.each([
  ["a quality in front of its verb", "Less level is Orrin Head, a cliff in Devon, added in 2012.", /level is/u],
  [
    "people that were founded",
    "In 1986 six pupils of the Holm School, founded in 1663 by Karl Stein, drove to Leeds.",
    /pupils[^.,]* were founded/u,
  ],
  [
    "one of two who did it",
    "There, on 16 April 1904, a 27-year-old clerk named Olav Lund and his father, Captain Karl Stein, founded the Holm Line.",
    /^(?:\[?Captain )?\[?Karl Stein\]? founded/mu,
  ],
])("nothing is told of %s", (_, text, pattern) => {
  expect(told(`${mill} ${text}`).join("\n")).not.toMatch(pattern);
});

test("“it” that emerges is not what the text is about", () => {
  const text = "In 1878 it emerged that the weaver Karl Stein had been selling 40 bad looms.";
  expect(told(`${mill} ${text}`).join("\n")).not.toMatch(/Mill\]? emerged/u);
  expect(told(`${mill} In 1878 it emerged from a fire.`).join("\n")).toMatch(/Mill\]? emerged/u);
});

test("what somebody writes in passing tells of no time at which it was written", () => {
  const text = "Ada Marsh lived in Bath. At seventy-three, she wrote, she had begun to see.";
  expect(told(text, "Ada Marsh").join("\n")).not.toContain("Ada Marsh wrote");
});

test("whoever is forced home is no home that is forced", () => {
  const text = "Ada Marsh was a painter. Ada Marsh lived in Rome. Malaria forced her home after two years.";
  expect(told(text, "Ada Marsh").join()).not.toContain("the home of");
});
