import { expect, test } from "vitest";
import { told } from "../samples.ts";

test("what a place “as a whole” became, the place became", () => {
  expect(told("Orrin is a lake in Devon. Orrin as a whole became a reserve in 1996.", "Orrin")).toContain(
    "Orrin became a reserve in [1996].",
  );
});

test("behind “and” as well", () => {
  expect(
    told(
      "Orrin is a lake in Devon. Its towers stand, and the Old Mill as a whole has been on Holm's list since 1997.",
      "Orrin",
    ).join(),
  ).toContain("The Old Mill has been on Holm's list since [1997].");
});
