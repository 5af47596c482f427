import { expect, test } from "vitest";
import { told } from "../samples.ts";

const falls = (...paragraphs: string[]): string =>
  told(["Orrin Falls is a waterfall in Norway.", ...paragraphs].join("\n\n"), "Orrin Falls").join("\n");

test("who was the first to do something to what the text is about", () => {
  const first = "was [Nils Berg] in 1541";
  expect(falls("The first European to report them was Nils Berg, in 1541.")).toContain(
    `The first European to report Orrin Falls ${first}`,
  );
  expect(falls("The first Danish painter to draw it was Nils Berg, in 1541.")).toContain(
    `first Danish painter to draw Orrin Falls ${first}`,
  );
});

test("but not where another thing may be meant", () => {
  expect(falls("A bridge was built there. The first Dane to cross it was Nils Berg, in 1541.")).not.toContain(
    "cross Orrin",
  );
  expect(falls("The first owner of the mill to sell it was Nils Berg, in 1541.")).not.toContain("sell Orrin");
});
