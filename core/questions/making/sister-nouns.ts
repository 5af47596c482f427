import { sisterNouns } from "./sister-noun-table.ts";

/** “Shark” is one of the sharks. */
const bare = (word: string): string => word.toLowerCase().replace(/(?<=[^su])s$/u, "");

const groups = sisterNouns
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/u));

/** Further things of the sort that all of these are; none where they are of no sort that is known. */
export function sistersOf(items: readonly string[]): string[] {
  const own = new Set(items.map(bare));
  const group = groups.find((words) => {
    const known = new Set(words.map(bare));
    return [...own].every((item) => known.has(item));
  });
  return group?.filter((word) => !own.has(bare(word))).map((word) => word.replaceAll("-", " ")) ?? [];
}
