import { readFileSync } from "node:fs";

/** An ordinary text, from what the project has of its own. */
const ordinary = ["bergen", "iom", "nansen"]
  .map((slug) => readFileSync(`content/${slug}/profile.md`, "utf8").replace(/^# .*\n/u, ""))
  .join("\n\n");

/** An ordinary text of a length: the same paragraphs over and over, each time of other years and names. */
export function ordinaryText(length: number): string {
  let text = "# Bergen\n\n";
  for (let round = 0; text.length < length; round++) text += `${ofOthers(ordinary, round)}\n\n`;
  return text.slice(0, length);
}

/** What stands with a small letter somewhere, or is a month, is no name. */
const noNames = new Set([
  ...(ordinary.match(/(?<!\p{L})\p{Ll}+/gu) ?? []),
  ..."january february march april may june july august september october november december".split(" "),
]);

/** Of other years, and of names that no other round has: what is told of one thing in two ways is asked by nobody. */
function ofOthers(text: string, round: number): string {
  const ending = round === 0 ? "" : String(round).replace(/\d/gu, (digit) => "abdefgklmo".charAt(Number(digit)));
  return text
    .replace(/\b(?:1[0-9]{3}|20[0-9]{2})\b/gu, (year) => String(1000 + ((Number(year) + round * 37) % 1000)))
    .replace(/(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu, (word) =>
      noNames.has(word.toLowerCase()) ? word : `${word}${ending}`,
    );
}

const MEGABYTE = 1_000_000;

/** Inputs that nobody writes and anybody can send. */
export const hostileInputs: readonly (readonly [
  name: string,
  make: () => string,
  format: "plain" | "markdown" | "html",
])[] = [
  ["one line of 5 MB", () => "In 1921 Ada Holm opened a mill. ".repeat((5 * MEGABYTE) / 32), "plain"],
  ["5 MB without a stop", () => "the mill and ".repeat((5 * MEGABYTE) / 13), "plain"],
  ["one word of 5 MB", () => "a".repeat(5 * MEGABYTE), "plain"],
  ["only numbers, 1 MB", () => "1921 44,100 7.5 ".repeat(MEGABYTE / 16), "plain"],
  ["only names, 1 MB", () => Array.from({ length: MEGABYTE / 12 }, (_, i) => `Ada Holm${i}x`).join(", "), "plain"],
  ["open brackets, 1 MB", () => "(".repeat(MEGABYTE), "plain"],
  ["open quotes, 1 MB", () => "“mill ".repeat(MEGABYTE / 6), "plain"],
  ["right-to-left overrides, 1 MB", () => "\u202Emill 1921\u202C. ".repeat(MEGABYTE / 15), "plain"],
  ["control characters, 1 MB", () => "\u0000\u0007\u001B1921. ".repeat(MEGABYTE / 9), "plain"],
  ["nested elements, 1 MB", () => "<div>".repeat(MEGABYTE / 5), "html"],
  ["nested tables, 1 MB", () => "<table><tr><td>1921".repeat(MEGABYTE / 20), "html"],
  ["nested quotations, 20 kB", () => ">".repeat(20_000), "markdown"],
  ["nested lists, 20 kB", () => Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}- 1921`).join("\n"), "markdown"],
  ["emphasis that nothing closes, 200 kB", () => "*a **b _c ".repeat(20_000), "markdown"],
];
