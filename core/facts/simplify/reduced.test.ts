import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("who leads something since a time leads it still, and a secretariat is no general", () => {
  const text =
    "Daily work falls to the General Secretariat, headed since November 2004 by Karl Stein, a Danish lawyer.";
  expect(told(`${mill} ${text}`)).toContain(
    "The General Secretariat has been headed since [November 2004] by Karl Stein.",
  );
});

test("what was done to a thing with a name is told in front of what else it is called", () => {
  const text =
    "The basis of all work remains the Holm Treaty, signed on 4 May 1931 and sometimes described as a charter.";
  expect(told(`${mill} ${text}`)).toContain("The Holm Treaty was signed on [4 May 1931].");
});

test("what was done to a law is not told of the thing by which the law is told apart", () => {
  expect(
    told(`${mill} The law that closed the Orrin Mill, passed in 1968, is known by his name.`).join(),
  ).not.toContain("passed");
});
