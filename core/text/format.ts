import type { TextFormat } from "./block.ts";

const byEnding: ReadonlyMap<string, TextFormat> = new Map([
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["mdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
]);

/** How a file is written, by the ending of its name; without a telling one, by how it begins. */
export function formatOf(name: string, text: string): TextFormat {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const known = byEnding.get(ending);
  if (known) return known;
  if (/^\uFEFF?\s*(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 1_000))) return "html";
  return "plain";
}
