import { expect, test } from "vitest";
import { told } from "../samples.ts";

const ofHolm = (story: string) =>
  told(`Karl Holm was a Danish engineer. Holm founded a mill in 1908. Anton Marl wove. ${story}`, "Karl Holm").join(
    "\n",
  );

test.each([
  [
    "where that may be one of two",
    "Anton Marl was put to work at thirteen. After a trip he joined a band. In 1938 he sold the mill to Ada Brandt.",
  ],
  [
    "behind what nobody understands",
    "Anton Marl was put to work at thirteen. “Hard,” he used to say, “very.” In 1938 he sold the mill to Ada Brandt.",
  ],
])("“he” is not told of whom the text is about: %s", (_, story) => {
  expect(ofHolm(story)).not.toMatch(/Karl Holm sold/u);
});

test("“he” is told again of whom a sentence has named since", () => {
  expect(ofHolm("Anton Marl was put to work at thirteen. Holm wept. In 1938 he sold the mill to Ada Brandt.")).toMatch(
    /Karl Holm sold/u,
  );
});
