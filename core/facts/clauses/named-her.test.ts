import { expect, test } from "vitest";
import { told } from "../samples.ts";

const life = (text: string): string =>
  told(`Ada Marsh was a painter. She lived in Oslo. ${text}`, "Ada Marsh").join("\n");

test("who was named so is nobody's owner", () => {
  expect(life("Her parents named her Ilona.")).not.toContain("the Ilona of");
  expect(life("In 1920 the King of Norway named her Royal Painter.")).toContain(
    "named Ada Marsh Royal Painter in [1920]",
  );
});

test("what is hers stays hers", () => {
  expect(life("In 1920 the King of Norway praised her Orrin Songs.")).not.toContain("praised Ada Marsh");
});
