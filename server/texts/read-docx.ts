import "server-only";
import { parseXml, XmlElement, type XmlNode } from "@rgrove/parse-xml";
import { writeMarkdown, type Part } from "./outline.ts";
import type { ReadText } from "./made-course.ts";
import { openZip } from "./unzip.ts";

const LIMITS = { entries: 4_000, bytes: 60_000_000 };
/** Of the document's own XML: a hundred times the longest text. */
const LONGEST_XML = 40_000_000;

/** The words of a Word document, with its headings, lists and tables; as they stand after all changes were accepted. */
export function readDocx(bytes: Uint8Array): ReadText {
  const zip = openZip(bytes, LIMITS);
  if ("problem" in zip) return { problem: problems[zip.problem] };
  const xml = zip.read("word/document.xml");
  if (!xml) return { problem: problems.broken };
  if (xml.length > LONGEST_XML) return { problem: problems["too-large"] };
  const body = find(rootOf(xml), "w:body");
  if (!body) return { problem: problems.broken };
  const styles = zip.read("word/styles.xml");
  const levels = styles ? headingLevels(rootOf(styles)) : new Map<string, number>();
  return { text: writeMarkdown(partsOf(body, levels)), format: "markdown" };
}

const problems = {
  broken: "This file says that it is a Word document, but cannot be opened as one. Save it again as .docx.",
  "too-large": "This Word document unpacks to far more than a text needs. Copy its text and paste it instead.",
  encrypted: "This Word document is locked by a password. Save it without one and upload it again.",
} as const;

const rootOf = (xml: Uint8Array): XmlElement | null => {
  try {
    return parseXml(new TextDecoder().decode(xml)).root;
  } catch {
    return null;
  }
};

const elements = (node: XmlElement | null): XmlElement[] =>
  (node?.children ?? []).filter((child) => child instanceof XmlElement);

const find = (node: XmlElement | null, name: string): XmlElement | null =>
  elements(node).find((child) => child.name === name) ?? null;

const valueOf = (node: XmlElement | null): string | undefined => node?.attributes["w:val"];

/** Styles that are headings, by what they are called or by their place in the outline. */
function headingLevels(root: XmlElement | null): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of elements(root)) {
    const id = style.attributes["w:styleId"];
    if (style.name !== "w:style" || id === undefined) continue;
    const name = valueOf(find(style, "w:name"))?.toLowerCase() ?? "";
    const outline = Number(valueOf(find(find(style, "w:pPr"), "w:outlineLvl")) ?? Number.NaN);
    const named = name === "title" ? 1 : Number(/^heading ([1-6])$/u.exec(name)?.[1] ?? Number.NaN);
    const level = Number.isNaN(named) ? outline + 1 : named;
    if (level >= 1 && level <= 6) levels.set(id, level);
  }
  return levels;
}

function partsOf(container: XmlElement, levels: ReadonlyMap<string, number>): Part[] {
  return elements(container).flatMap((child): Part[] => {
    switch (child.name) {
      case "w:p":
        return paragraphOf(child, levels);
      case "w:tbl":
        return rowsOf(child);
      case "w:sdt":
      case "w:sdtContent":
      case "w:ins":
      case "w:customXml":
        return partsOf(child, levels);
      default:
        return [];
    }
  });
}

function paragraphOf(paragraph: XmlElement, levels: ReadonlyMap<string, number>): Part[] {
  const text = textOf(paragraph).trim();
  if (text === "") return [];
  const properties = find(paragraph, "w:pPr");
  const level = levels.get(valueOf(find(properties, "w:pStyle")) ?? "");
  if (level !== undefined) return [{ kind: "heading", level, text }];
  const list = find(properties, "w:numPr");
  if (list) return [{ kind: "item", depth: Math.min(6, 1 + Number(valueOf(find(list, "w:ilvl")) ?? 0)), text }];
  return [{ kind: "paragraph", text }];
}

function rowsOf(table: XmlElement): Part[] {
  const rows = elements(table).filter(({ name }) => name === "w:tr");
  return rows.map((row, i): Part => {
    const cells = elements(row).filter(({ name }) => name === "w:tc");
    return { kind: "row", cells: cells.map((cell) => textOf(cell).trim()), isFirst: i === 0 };
  });
}

/** Deleted words, the codes of fields and what stands in for others are not read. */
const unread = new Set(["w:pPr", "w:rPr", "w:del", "w:moveFrom", "mc:Fallback", "w:footnoteReference"]);

function textOf(node: XmlElement): string {
  const words: string[] = [];
  const left: XmlNode[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (!(next instanceof XmlElement) || unread.has(next.name)) continue;
    if (next.name === "w:t") words.push(next.text);
    else if (next.name === "w:tab" || next.name === "w:br" || next.name === "w:cr") words.push(" ");
    else if (next.name === "w:noBreakHyphen") words.push("-");
    else {
      if (next.name === "w:p" && words.length > 0) words.push(" ");
      left.push(...[...next.children].reverse());
    }
  }
  return words.join("");
}
