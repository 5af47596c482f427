import { expect, test } from "vitest";
import { isByline } from "./byline.ts";

test.each([
  "By our coastal correspondent",
  "From our correspondent",
  "By Ada Holm, West Devon correspondent",
  "By Ada Holm, Media Correspondent 5 February 2025",
  "By Ada Holm in Alden",
  "By Ada Holm, for Year 8",
  "From KARL LUND in Alden",
  "Text: Ada Holm",
  "Words by Ada van Holm",
])("%s names a writer", (line) => {
  expect(isByline(line)).toBe(true);
});

test.each([
  "By Royal Decree, Alden Gets Its Bridge",
  "From Small Beginnings",
  "From Alden to Holm",
  "Research Council Norway",
  "By Holm",
  "Text: the mill and the weir",
])("%s does not", (line) => {
  expect(isByline(line)).toBe(false);
});
