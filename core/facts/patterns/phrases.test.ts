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

test("what somebody took a degree in, fell ill with or makes is asked for", () => {
  const life = told(
    "Ada Marsh was a weaver. Ada Marsh took a degree in botany in 1920. In 1921 she caught typhoid.",
    "Ada Marsh",
  );
  expect(life).toContain("Ada Marsh took a degree in [botany] in 1920.");
  expect(life).toContain("In 1921, Ada Marsh caught [typhoid].");
  expect(told(`${mill} Holm & Co. is a Danish maker of iron stoves.`)).toContain(
    "Holm & Co. is a Danish maker of [iron stoves].",
  );
});

test("a place where it was taken, and what else is caught, are not", () => {
  const life = told("Ada Marsh was a weaver. She took a degree in haste. In 1921 she caught fire.", "Ada Marsh");
  expect(life.join()).not.toMatch(/\[(?:haste|fire)\]/u);
});
