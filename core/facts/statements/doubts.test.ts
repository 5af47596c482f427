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
