import { expect, test, vi } from "vitest";
import { perObject } from "./per-object.ts";

test("what is read of an object is read once, and of each object by itself", () => {
  const read = vi.fn(({ name }: { name: string }) => (name === "" ? null : name.length));
  const length = perObject(read);
  const [none, holm] = [{ name: "" }, { name: "Holm" }];
  expect([length(none), length(none), length(holm), length(holm)]).toEqual([null, null, 4, 4]);
  expect(read).toHaveBeenCalledTimes(2);
});
