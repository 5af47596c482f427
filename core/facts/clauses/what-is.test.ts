import { expect, test } from "vitest";
import { told } from "../samples.ts";

const life = (text: string): string => told(`Ada Marsh was a painter. ${text}`, "Ada Marsh").join("\n");

test("where somebody went is told by what the place is now", () => {
  expect(life("In 1839 she moved to what is now Norway.")).toContain("Ada Marsh moved to what is now [Norway]");
  expect(life("In 1839 she moved to Norway, which is now rich.")).not.toContain("what is");
});
