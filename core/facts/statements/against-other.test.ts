import { expect, test } from "vitest";
import { told } from "../samples.ts";

test("a figure told against another’s is handed to nobody", () => {
  const said = told(
    "The Holm Works is a firm. In 2003 the Holm Works handed over 305 boats to Orrin’s 281; it had never before been ahead.",
    "The Holm Works",
  ).join("\n");
  expect(said).toContain("The Holm Works handed over 305 boats against Orrin’s 281 in [2003].");
  expect(said).not.toMatch(/to Orrin’s/u);
  expect(said).not.toContain("[281]");
  expect(said).toContain("handed over [305] boats");
});
