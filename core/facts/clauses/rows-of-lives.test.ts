import { expect, test } from "vitest";
import { told } from "../samples.ts";

const life = (text: string): string => told(`Ada Marsh was a nurse. ${text}`, "Ada Marsh").join("\n");

test("each verb of a life has its own place and time", () => {
  const said = life("She was born in Bath in 1867, trained in Leipzig, moved to Paris in 1891 and died in Oslo.");
  expect(said).toContain("Ada Marsh was born in [Bath] in 1867.");
  expect(said).toContain("Ada Marsh trained in [Leipzig].");
  expect(said).toContain("Ada Marsh moved to [Paris] in 1891.");
  expect(said).toContain("Ada Marsh died in [Oslo].");
});

test("nobody is studied in a town, nor settled by others", () => {
  expect(life("She was born in Bath and studied in Leipzig.")).toContain("Ada Marsh studied in [Leipzig].");
  expect(life("She was born in Bath, settled by Danes in 1302, and died in Oslo.")).not.toContain("Marsh settled");
});
