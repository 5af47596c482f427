import { sisterNouns } from "./sister-noun-table.ts";

/** “Shark” is one of the sharks. */
const bare = (word: string): string => word.toLowerCase().replace(/(?<=[^su])s$/u, "");

const groups = sisterNouns
  .trim()
  .split("\n")
  .map((line) => {
    const words = line.trim().split(/\s+/u);
    return { words, known: new Set(words.map(bare)) };
  });

/** Further things of the sort that all of these are; none where they are of no sort that is known. */
export function sistersOf(items: readonly string[]): string[] {
  const own = new Set(items.map(bare));
  const group = groups.find(({ known }) => [...own].every((item) => known.has(item)));
  return group?.words.filter((word) => !own.has(bare(word))).map((word) => word.replaceAll("-", " ")) ?? [];
}
