import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("of what somebody died can be asked", () => {
  expect(told(`${mill} Ada Marsh died of smallpox in Bath on 4 May 1871.`)).toContain(
    "Ada Marsh died of [smallpox] in Bath on 4 May 1871.",
  );
});

test("an age behind a death is told of whoever died, and not of what stands in front of it", () => {
  const life = told("Ada Marsh, who has died of smallpox in Bath aged 56, was a weaver. She wove.", "Ada Marsh");
  expect(life).toContain("Ada Marsh has died of [smallpox] in Bath aged 56.");
  expect(life).toContain("Ada Marsh has died of smallpox in [Bath] aged 56.");
});

test("what more is told of behind it can not", () => {
  const text = "Orrin is a town in Devon. Orrin lived on rainwater gathered in ten tanks.";
  expect(told(text, "Orrin").join()).not.toContain("[rainwater]");
});
