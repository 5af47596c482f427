import { expect, test } from "vitest";
import { told } from "../samples.ts";

const rest = "Ada Marsh went to school in Bath. She became a weaver in 1890. In 1902 she founded the Orrin Mill.";
const toldOf = (opening: string): string => told(`${opening} ${rest}`, "Ada Marsh").join("\n");

test("a girl with whose birth a text on a woman begins is that woman", () => {
  expect(toldOf("On 4 May 1871 a girl was born in Wells.")).toContain("Ada Marsh was born in Wells on [4 May 1871].");
});

test("nobody born to others, no boy and nobody born further on is", () => {
  expect(toldOf("On 4 May 1871 a girl was born to Karl Lund.")).not.toContain("Ada Marsh was born");
  expect(toldOf("On 4 May 1871 a boy was born in Wells.")).not.toContain("Ada Marsh was born");
  expect(toldOf("Wells is old. It has a hall. On 4 May 1871 a girl was born in Wells.")).not.toContain(
    "Ada Marsh was born",
  );
});
