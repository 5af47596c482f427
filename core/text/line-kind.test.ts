import { describe, expect, test } from "vitest";
import { isCaption, isNoise } from "./line-kind.ts";

describe("a line under a picture", () => {
  test.each([
    "Seals rested on the ice in 2012. Photo: Ada Holm",
    "The ferry was launched in 1996 (photo: Harbour Archive)",
    "The wall was painted in 1910. © Town Museum",
    "The mayor opened the bridge in 1931. Picture by Karl Lund.",
  ])("%s", (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test("is not every line that speaks of one", () => {
    expect(isCaption("The first photograph of the mill was taken by Ada Holm in 1861.")).toBe(false);
  });
});

test("a credit in brackets is about the page", () => {
  expect(isNoise("[Photo: Harbour Archive, 1921]")).toBe(true);
  expect(isNoise("[Photo caption: The harbour in 1921.]")).toBe(true);
});

test.each(["By Ada Holm", "BY ADA HOLM", "By Ada M. Holm and Karl Lund"])(
  "a line that names the writer is about the page: %s",
  (line) => {
    expect(isNoise(line)).toBe(true);
  },
);

test.each(["By land and by sea", "By 1921 the Harbour had closed.", "By Ship"])(
  "a heading that begins alike is none: %s",
  (line) => {
    expect(isNoise(line)).toBe(false);
  },
);
