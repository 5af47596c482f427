import type { PhrasingContent, Text } from "mdast";

interface Source {
  readonly source: string;
  readonly base: number;
}

/** What a paragraph of Markdown holds, line by line as it was written; one line where it cannot be told where they end. */
export function linesOf(children: readonly PhrasingContent[], place: Source): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === "break") {
      lines.push([]);
      continue;
    }
    const parts = child.type === "text" ? partsOf(child, place) : [child];
    if (parts === null) return [[...children]];
    parts.forEach((part, i) => {
      if (i > 0) lines.push([]);
      if (part.type !== "text" || part.value.trim() !== "") lines.at(-1)?.push(part);
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** A text by its lines, each with its place; null where it reads otherwise than it is written, by marks or entities. */
function partsOf(text: Text, { source, base }: Source): Text[] | null {
  const { value, position } = text;
  const start = position?.start.offset;
  if (!value.includes("\n")) return [text];
  if (!position || start === undefined || !source.startsWith(value, start + base)) return null;
  let at = start;
  return value.split("\n").map((line): Text => {
    const from = at;
    at += line.length + 1;
    const [first, last] = [from, from + line.length].map((offset) => ({ ...position.start, offset }));
    return { type: "text", value: line, position: { start: first ?? position.start, end: last ?? position.end } };
  });
}
