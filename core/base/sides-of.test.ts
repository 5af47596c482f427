import { expect, test } from "vitest";
import { sidesOf } from "./sides-of.ts";

test("gives what stands around each place of a name", () => {
  expect(sidesOf("Marle", "From Marle to Marle.")).toEqual([
    { before: "From ", behind: " to Marle." },
    { before: "From Marle to ", behind: "." },
  ]);
});

test("takes marks of patterns letter by letter, and no name stands nowhere", () => {
  expect(sidesOf("C++", "In C++.")).toEqual([{ before: "In ", behind: "." }]);
  expect(sidesOf("", "In C++.")).toEqual([]);
  expect(sidesOf("Marle", "In C++.")).toEqual([]);
});
