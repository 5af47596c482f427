import { sisterNouns } from "./sister-noun-table.ts";

const groups = sisterNouns
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/u));

/** Further things of the sort that all of these are; none where they are of no sort that is known. */
export function sistersOf(items: readonly string[]): string[] {
  const own = new Set(items.map((item) => item.toLowerCase()));
  const group = groups.find((words) => {
    const known = new Set(words.map((word) => word.toLowerCase()));
    return [...own].every((item) => known.has(item));
  });
  return group?.filter((word) => !own.has(word.toLowerCase())) ?? [];
}
