import { expect, test } from "vitest";
import { told } from "../samples.ts";

const firm = (text: string): string => told(`The Holm Group is a Danish firm. ${text}`, "The Holm Group").join("\n");

test("an office and a market are those of the body that the text is about", () => {
  expect(firm("Zoda Lunt has been its chief executive since 2019.")).toContain(
    "Zoda Lunt has been the chief executive of the Holm Group since [2019].",
  );
  expect(firm("Norway is its largest market.")).toContain("[Norway] is the largest market of the Holm Group.");
});

test("what the subject may have itself is its own", () => {
  expect(firm("Zoda Lunt has been its home since 2019.")).not.toContain("of the Holm Group");
  expect(firm("Norway is its largest neighbour.")).not.toContain("of the Holm Group");
});
