import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join("\n");

test("another thing with its own place describes no place", () => {
  const said = toldOf("The bronze Lost Girl is in Oslo, the soapstone bust called the Old King in Bergen.");
  expect(said).toContain("is in [Oslo].");
  expect(said).not.toMatch(/Oslo\]? is the/u);
  expect(toldOf("The bronze Lost Girl is in Marle, the largest port in Kent.")).toMatch(
    /Marle\]? is the largest port/u,
  );
});

test("one of a row with articles is not what another is", () => {
  const said = toldOf("The Holm League has a Peace and Safety Council, a school in Marle and a court in Bath.");
  expect(said).not.toMatch(/Council\]? is a/u);
  expect(said).toContain("a court in [Bath]");
});
