import { expect, test } from "vitest";
import { told } from "../samples.ts";

const town = (text: string): string => told(`Orrin is a town in Norway. ${text}`, "Orrin").join("\n");

test("“it” is what the sentence before leads up to", () => {
  const hall = "Ten minutes upstream, above the weir, gleams Tern Hall, the theatre that the council left half done.";
  expect(town(`${hall} It opened in 1911.`)).toContain("Tern Hall opened in [1911]");
});

test("but not where that sentence tells of what happened there", () => {
  const hall =
    "Ten minutes upstream, above the weir, gleams Tern Hall, a theatre in which a treaty was all but signed.";
  expect(town(`${hall} It failed in 1911.`)).not.toContain("Tern Hall failed");
});

test("“it” is nothing that one word may call a man by", () => {
  const said = town("His sons did the work, and Vorban added a lock. It was called the Royal Lock.");
  expect(said).not.toMatch(/Vorban\]? was called/u);
});
