import { expect, test } from "vitest";
import { readDocument } from "./layout.ts";

const blocksOf = (list: string) =>
  readDocument(`<h1>Orrin</h1>${list}`, "html", "x")
    .blocks.slice(1)
    .map(({ kind, text, cells }) => [kind, cells.length > 0 ? cells.map((c) => text.slice(c.start, c.end)) : text]);

test("a term and the one short thing behind it are a row of a card", () => {
  expect(blocksOf("<dl><dt>Opened</dt><dd><p>3 May <b>1902</b></p></dd><div><dt>Length<dd>412 m</div></dl>")).toEqual([
    ["table-row", ["Opened", "3 May 1902"]],
    ["table-row", ["Length", "412 m"]],
  ]);
});

test("so are a year and what happened then", () => {
  expect(blocksOf("<dl><dt>1902</dt><dd>The bridge was opened by the king.</dd></dl>")).toEqual([
    ["table-row", ["1902", "The bridge was opened by the king."]],
  ]);
});

test("what explains a term, and several things behind one, are texts of their own", () => {
  expect(
    blocksOf("<dl><dt>Keel</dt><dd>A beam on which all rests.</dd><dt>Crew</dt><dd>Ada</dd><dd>Karl</dd></dl>"),
  ).toEqual([
    ["paragraph", "Keel"],
    ["list-item", "A beam on which all rests."],
    ["paragraph", "Crew"],
    ["list-item", "Ada"],
    ["list-item", "Karl"],
  ]);
});

test("the heads of a table before are none of a card", () => {
  const table = "<table><tr><th>Bridge</th><th>Length</th></tr><tr><td>Rail</td><td>9 m</td></tr></table>";
  const rows = readDocument(`${table}<dl><dt>Opened</dt><dd>1902</dd></dl>`, "html", "x").blocks;
  expect(rows.at(-1)?.cells.map(({ header }) => header)).toEqual([null, null]);
});

test("a list of terms in the foot of a page is noise", () => {
  expect(blocksOf("<footer><dl><dt>Founded</dt><dd>1998</dd></dl></footer>")).toEqual([["noise", ["Founded", "1998"]]]);
});
