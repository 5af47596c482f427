import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { acronymsIn } from "./short-forms.ts";

test("a short form in brackets or in words, with the letters of small words or without", () => {
  const found = (text: string) => acronymsIn(tokenise(text));
  expect(found("The Devon Society of Salt (DSS) met.")).toEqual([["DSS", "Devon Society of Salt"]]);
  expect(found("The Tern River Authority, usually shortened to TRA, met.")).toEqual([["TRA", "Tern River Authority"]]);
  expect(found("The Congress of Devon Weavers’ Unions, almost always called CODWU, met.")).toEqual([
    ["CODWU", "Congress of Devon Weavers’ Unions"],
  ]);
  expect(found("The Tern River Authority, usually known as OPQ, met.")).toEqual([]);
  expect(found("The Federation of Red Mill and White Mill Societies (FRM) met.")).toEqual([
    ["FRM", "Federation of Red Mill and White Mill Societies"],
  ]);
});
