import { expect, test, vi } from "vitest";
import { tokenise } from "./tokenise.ts";
import { perPlace } from "./per-place.ts";

test("what begins at a place of a sentence is read once, and at each place of each sentence by itself", () => {
  const [one, other] = [tokenise("Holm built a mill.").tokens, tokenise("Orrin sold it.").tokens];
  const read = vi.fn((tokens: typeof one, at: number) => tokens[at]?.text ?? null);
  const textAt = perPlace(read);
  expect([textAt(one, 0), textAt(one, 0), textAt(one, 1), textAt(other, 0)]).toEqual([
    "Holm",
    "Holm",
    "built",
    "Orrin",
  ]);
  expect([textAt(one, 99), textAt(one, 99)]).toEqual([null, null]);
  expect(read).toHaveBeenCalledTimes(4);
});
