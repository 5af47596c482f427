import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

describe("a year in front of two verbs", () => {
  test("is that of both figures", () => {
    expect(toldOf("In 2023 it worked for 40 towns and reached two million people.")).toContain(
      "reached [two million] people in 2023.",
    );
  });

  test("is none of what may have been done later", () => {
    expect(toldOf("In 1902 it left Bath and joined the Holm League.")).not.toContain("Holm League in [1902]");
    expect(toldOf("In 1902 it hired 40 weavers and later reached two million people.")).not.toContain(
      "people in [1902]",
    );
    expect(toldOf("In 1902 it hired 40 weavers and has reached two million people.")).not.toContain("people in [1902]");
  });
});
