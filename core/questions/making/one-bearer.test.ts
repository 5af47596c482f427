import { expect, test } from "vitest";
import { namesIn } from "./names-of-text.ts";
import { areOneBearer } from "./one-bearer.ts";

const text = "A priest, Jens Holm, who would later become Pope Olaf II, met Ada Brandt. Karl Lie became King Knut.";
const areOne = (one: string, other: string): boolean => areOneBearer(one, other, namesIn(text));

test("whoever became a pope or a king goes by two names", () => {
  expect(areOne("Pope Olaf II", "Jens Holm")).toBe(true);
  expect(areOne("Karl Lie", "King Knut")).toBe(true);
  expect(areOne("Ada Brandt", "Pope Olaf II")).toBe(false);
});

test("initials stand for given names in their order", () => {
  expect(areOne("A.M. Brandt", "Ada Maria Brandt")).toBe(true);
  expect(areOne("Ada Maria Brandt", "A. Brandt")).toBe(true);
  expect(areOne("M.A. Brandt", "Ada Maria Brandt")).toBe(false);
  expect(areOne("A.M. Holm", "Ada Maria Brandt")).toBe(false);
});
