import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const life = (text: string): string =>
  told(`Ada Marsh was a painter. She lived in Oslo. ${text}`, "Ada Marsh").join("\n");

describe("“her death on 4 May 1931”", () => {
  test("tells when somebody died", () => {
    expect(life("She worked there until shortly before her death, on 4 May 1931, in Bath.")).toContain(
      "Ada Marsh died on [4 May 1931].",
    );
    expect(life("She kept the mill until her death in Bath in 1931.")).toContain("Ada Marsh died in [1931].");
    expect(life("She saw little of Oslo after her birth there in 1867, and less of Rome.")).not.toContain("[1867]");
  });

  test("tells nothing where another may be meant", () => {
    expect(life("With Ilona Varga she kept the mill until her death in 1931.")).not.toContain("died in [1931]");
    expect(life("She nursed her mother until her death in 1931.")).not.toContain("died in [1931]");
  });

  test("is not where she lived or worked", () => {
    expect(life("She worked there until her death, on 4 May 1931, in Bath.")).not.toContain("worked in [Bath]");
  });
});
