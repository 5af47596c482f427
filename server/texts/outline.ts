import "server-only";

/** A stretch of a document that is no text file, on its way to Markdown. */
export type Part =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "item"; readonly depth: number; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly string[]; readonly isFirst: boolean };

/** Writes parts as the Markdown that a reader sees as just their words. Offsets count in what it returns. */
export function writeMarkdown(parts: readonly Part[]): string {
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (before && !isTogether(before, part)) lines.push("");
    lines.push(...linesOf(part));
  }
  return `${lines.join("\n")}\n`;
}

const isTogether = (before: Part, part: Part): boolean =>
  (before.kind === "item" && part.kind === "item") || (before.kind === "row" && part.kind === "row" && !part.isFirst);

function linesOf(part: Part): string[] {
  switch (part.kind) {
    case "heading":
      return [`${"#".repeat(part.level)} ${escaped(part.text)}`];
    case "paragraph":
      return [escaped(part.text)];
    case "item":
      return [`${"  ".repeat(part.depth - 1)}- ${escaped(part.text)}`];
    case "row": {
      const line = `| ${part.cells.map((cell) => escaped(cell)).join(" | ")} |`;
      return part.isFirst ? [line, `|${" --- |".repeat(part.cells.length)}`] : [line];
    }
  }
}

/** What Markdown would take for marks gets a backslash; only where it would, so that the text stays readable. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<|~]/gu, "\\$&")
    .replace(/&(?=#?\w+;)/gu, "\\&")
    .replace(/#+$/u, (marks) => marks.replaceAll("#", "\\#"))
    .replace(/^(?:[#>=+-]|\d+(?=[.)](?:\s|$)))/u, (start) => (/\d/u.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2");
}

/** As one line with single spaces, without control characters. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u00AD\u200B\u2028\u2029\uFEFF]/gu, (sign) => (/\s/u.test(sign) ? " " : ""))
    .replace(/\s+/gu, " ")
    .trim();
