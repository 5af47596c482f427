import { expect, test } from "vitest";
import { withoutNews } from "./without-news.ts";

test.each([
  ["Ada Holm has died in the city of ____.", "Ada Holm died in the city of ____."],
  ["In which city has Ada Holm died at the age of 71?", "In which city did Ada Holm die at the age of 71?"],
  ["In which city has the weaver Ada Holm died?", "In which city did the weaver Ada Holm die?"],
  ["In which city has Ada Holm lived since 1902?", "In which city has Ada Holm lived since 1902?"],
])("%s", (stem, mended) => {
  expect(withoutNews(stem)).toBe(mended);
});
