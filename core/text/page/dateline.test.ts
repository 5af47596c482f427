import { expect, test } from "vitest";
import { datelineLength, isDateline } from "./dateline.ts";

test.each([
  ["Alden, 3 May 2024 – ", "Twenty years ago the bridge fell."],
  ["ALDEN, 3 May (Wire) — ", "The bridge fell."],
  ["ALDEN, Fla., Jan. 20, 2000 -- ", "Ada Holm died here."],
  ["ALDEN, Friday - ", "The bridge fell."],
  ["ALDEN – ", "The mill is open again."],
  ["ORRINGDAL, Norway – ", "The log has rotted."],
  ["(Alden, 3 May 2024) – ", "The bridge fell."],
  ["Alden, 3 May 2024. ", "After two years the mill opens."],
])("%s stands in front of a report", (head, report) => {
  expect(datelineLength(head + report, ["A mill"])).toBe(head.length);
});

test.each([
  "Orrin – The river of Alden.",
  "Ada Holm – The first of them – was born here.",
  "In May 1902 – The year of the flood – it fell.",
  "ALDEN, group of islands in the north.",
  "Alden, 1902. The bridge falls.",
])("nothing does in “%s”", (text) => {
  expect(datelineLength(text, ["A mill"])).toBe(0);
});

test("a name that the headline has is no place of a report", () => {
  expect(datelineLength("ORRIN – The Orrin rises in Devon.", ["The long Orrin"])).toBe(0);
});

test.each(["NAPLES, Friday", "Alden, Devon, September 2024", "Monday 10 November 2008", "ALDEN, 10 November 2008"])(
  "%s is a line of its own",
  (line) => {
    expect(isDateline(line)).toBe(true);
  },
);

test.each(["Alden, 1889", "September 2024", "The bridge of Alden, 3 May", "May Day"])("%s is a headline", (line) => {
  expect(isDateline(line)).toBe(false);
});
