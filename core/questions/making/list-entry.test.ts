import { expect, test } from "vitest";
import { fromTimeline, withVerb } from "./list-entry.ts";

test.each([
  ["Tern Line – a bid of ____, made in 1906, was refused by the council.", null],
  [
    "Holy Column – a monument ____ high that was built by Holm.",
    "Holy Column is a monument ____ high that was built by Holm.",
  ],
])("an entry gets a verb where it has none: %s", (stem, said) => {
  expect(withVerb(stem)).toBe(said ?? stem);
});

test.each([
  ["August 1917 – Tern Oil is sold to ____ for £40.", "In August 1917, Tern Oil was sold to ____ for £40."],
  ["3 May 1917 – the mills are closed by Brandt.", "On 3 May 1917, the mills were closed by Brandt."],
  ["August 1917 – Tern Oil, based in Marle, comes on board.", null],
  ["August 1917 – Tern Oil is sold to Brandt and goes to Marle.", null],
  ["August 1917 – Tern Oil is the largest of all.", null],
])("an entry of a timeline is told in the past: %s", (stem, said) => {
  expect(fromTimeline(stem)).toBe(said ?? stem);
});
