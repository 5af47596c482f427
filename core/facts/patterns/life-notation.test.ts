import { expect, test } from "vitest";
import { readLife } from "./life-notation.ts";

function said(text: string): readonly string[] {
  const life = readLife(text);
  return [life?.born, life?.died].map((moment) =>
    moment
      ? `${text.slice(moment.time.start, moment.time.end)}${moment.place ? ` in ${text.slice(moment.place.start, moment.place.end)}` : ""}`
      : "",
  );
}

test.each([
  ["b. Marle, May 8, 1829; d. Orrin, December 18, 1869", ["May 8, 1829 in Marle", "December 18, 1869 in Orrin"]],
  ["born Marle, Norway, 8 May 1829; died Orrin, 1869.", ["8 May 1829 in Marle", "1869 in Orrin"]],
  ["b. at Marle in 1829, d. there in 1869", ["1829 in Marle", "1869"]],
  ["8 May 1829 – 18 December 1869", ["8 May 1829", "18 December 1869"]],
  ["*8 May 1829 in Marle – † 1869 in Orrin", ["8 May 1829 in Marle", "1869 in Orrin"]],
  ["Marle 1829 - Orrin 1869", ["1829 in Marle", "1869 in Orrin"]],
  ["Born 8 May 1829, Marle. Died 1869, Orrin", ["8 May 1829 in Marle", "1869 in Orrin"]],
  ["b. Marle, 1829; d. on the island that he found, 8 (20) December 1869", ["1829 in Marle", "December 1869"]],
  ["1829–1869", ["1829", "1869"]],
  ["born in Marle, 8 May 1829", ["8 May 1829 in Marle", ""]],
])("a life without a verb: %s", (text, life) => {
  expect(said(text)).toEqual(life);
});

test.each([
  "1829–1835",
  "c. 1829–1869",
  "8 May 1829",
  "1829, 1869",
  "Marle, 1829; Orrin, 1869",
  "15 weavers, 1829–1869",
  "taught at Marle 1829–1869",
])("is no life: %s", (text) => {
  expect(readLife(text)).toBeNull();
});

test("what stands bare behind “born” may be another name of hers", () => {
  expect(said("born Lindal, 8 May 1829; died at Orrin, 1869")).toEqual(["8 May 1829", "1869 in Orrin"]);
  expect(said("born Norwegian, 8 May 1829")).toEqual(["8 May 1829", ""]);
});
