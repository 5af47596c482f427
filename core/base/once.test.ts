import { expect, test, vi } from "vitest";
import { once } from "./once.ts";

test("a value is made when it is first asked for, and never again", () => {
  const make = vi.fn(() => null);
  const value = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([null, null]);
  expect(make).toHaveBeenCalledTimes(1);
});
