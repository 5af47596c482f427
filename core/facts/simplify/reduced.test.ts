import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("who leads something since a time leads it still, and a secretariat is no general", () => {
  const text =
    "Daily work falls to the General Secretariat, headed since November 2004 by Karl Stein, a Danish lawyer.";
  expect(told(`${mill} ${text}`)).toContain(
    "The General Secretariat has been headed since [November 2004] by Karl Stein.",
  );
});
