import { expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";

const tags = (text: string): string =>
  tokenise(text)
    .tokens.map(({ text: word, tag }) => `${word}/${tag}`)
    .join(" ");

test("what somebody is told begins with “that”, which tells nothing of the hearers", () => {
  expect(tags("Karl Holm told his readers that wounded men were left behind.")).toContain("that/sub wounded/adj");
  expect(tags("Ada Marsh warned the town that the mill would fall.")).toContain("that/sub the/det");
});

test("behind another verb “that” may tell which thing is meant", () => {
  expect(tags("Karl Holm built the bomb that wounded men in 1902.")).toContain("that/rel wounded/verb");
});
