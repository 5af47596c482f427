import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("whom an old house was opened to is not left out, since it was built long before", () => {
  const said = told(`${mill} The Orrin Hall, opened to the public in April 2021, is a hall of the fourth century.`);
  expect(said.join("\n")).not.toMatch(/opened in/u);
});
