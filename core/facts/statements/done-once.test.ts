import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  ["who died", "Ada Marsh moved to Bath and died there on 4 May 1902.", "Ada Marsh died on [4 May 1902]."],
  ["which shop was the first", "Its first shop opened here in 1902.", "The Ottery Mill’s first shop opened in [1902]."],
])("%s is told without a place that only the text knows", (_, sentence, statement) => {
  expect(told(`${mill} ${sentence}`)).toContain(statement);
});

test("what was done there may have been done elsewhere as well", () => {
  const all = told(`${mill} Ada Marsh moved to Bath and danced there in 1902. A fair opened there in 1903.`);
  expect(all.join()).not.toMatch(/190[23]/u);
});
