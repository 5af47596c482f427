import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("verbs of saying and meaning that tell of an act", () => {
  test.each([
    ["Tern is first mentioned in a deed of 1204.", "Tern is first mentioned in a deed of [1204]."],
    ["Ada Holm was tried for fraud in 1881.", "Ada Holm was tried for fraud in [1881]."],
    ["Ada Holm was recalled to Oslo in 1881.", "Ada Holm was recalled to Oslo in [1881]."],
    ["Tern Works recalled 400 cars in 1981.", "Tern Works recalled [400] cars in 1981."],
    ["Ada Holm was admitted to the Royal Society in 1881.", "Ada Holm was admitted to the Royal Society in [1881]."],
    ["The Tern Tunnel was proposed by Ada Holm in 1881.", "The Tern Tunnel was proposed by [Ada Holm] in 1881."],
    ["Ada Holm proposed a tunnel to Wales in 1881.", "Ada Holm proposed a tunnel to Wales in [1881]."],
    [
      "Ada Holm spoke against slavery at a congress in 1881.",
      "Ada Holm spoke against slavery at a congress in [1881].",
    ],
    ["Ada Holm assumed command of the Tern in 1881.", "Ada Holm assumed command of the Tern in [1881]."],
    [
      "Ada Holm’s atlas appeared in two parts between 1675 and 1680.",
      "Ada Holm’s atlas appeared in [two] parts between 1675 and 1680.",
    ],
    [
      "Tern College, named after the botanist Ada Holm, opened in 1881.",
      "Tern College was named after the botanist [Ada Holm].",
    ],
  ])("%s", (text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });

  test.each([
    "Ada Holm proposed that the dam had burst in 1881.",
    "The Tern Tunnel was planned in 1881.",
    "Ada Holm admitted her mistake in 1881.",
    "Ada Holm spoke of a fire in 1881.",
    "A Danish fleet appeared before the walls in 1881.",
    "The ship was reported to have sunk in 1881.",
  ])("but not “%s”", (text) => {
    expect(told(`${mill} ${text}`).join(" ")).not.toContain("1881");
  });
});
