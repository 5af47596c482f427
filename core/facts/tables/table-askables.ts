import { gathered } from "../../base/gathered.ts";
import type { Span } from "../../base/span.ts";
import { isBody, type Block, type Cell, type TextDocument } from "../../text/block.ts";
import { placeNamed } from "../gazetteer.ts";
import type { Answer } from "../askable.ts";
import type { TableAskable } from "../table-askable.ts";
import { displayName, type Entity } from "../entity.ts";
import { answerOfCell } from "./cell-answer.ts";

/** The cells behind the first of each row; a table of two columns without headers says something of the topic. */
export function tableAskables({ blocks }: TextDocument, topic: Entity | null): TableAskable[] {
  const ofPlaces = new Set(gathered(blocks, (block) => (namesPlace(block) ? [block.group] : [])));
  return gathered(blocks, (block, at) => {
    const isOfPlaces = ofPlaces.has(block.group);
    if (block.kind === "table-row")
      return rowAskables(block, { at, caption: captionOf(blocks, at), isOfPlaces }, topic);
    const row = { at, caption: null, isOfPlaces };
    if (block.kind === "list-item") return isCardEntry(blocks, at) ? rowAskables(withCells(block), row, topic) : [];
    return isOpening(blocks, at) ? gathered(entriesInLine(block), (each) => rowAskables(each, row, topic)) : [];
  });
}

/** “Norway: 40 boats” beside “Brandt Trust: 3 boats”: they are owners, and no properties of what the text is about. */
function namesPlace(block: Block): boolean {
  const [first] = block.cells;
  const label = first && block.kind === "table-row" ? textIn(block, first) : entry.exec(block.text)?.[1];
  return label !== undefined && placeNamed(label)?.sort === "country";
}

const LONGEST_CAPTION = 60;

/** A caption right above the first row. */
function captionOf(blocks: TextDocument["blocks"], at: number): string | null {
  const { group } = blocks[at] ?? {};
  const first = blocks.findIndex((block) => block.kind === "table-row" && block.group === group);
  const above = blocks[first - 1];
  const isName = above?.kind === "caption" && above.text.length <= LONGEST_CAPTION;
  return isName ? above.text.replace(/\s*\([^)]*\)$|[.:]$/u, "") : null;
}

interface Row {
  readonly at: number;
  readonly caption: string | null;
  /** Whether countries stand in front of some rows of its group. */
  readonly isOfPlaces: boolean;
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter";
/** A year may stand behind the label, “Income 2019: £28 million”; “June 2019: …” is a line of a chronicle. */
const entry = new RegExp(
  `^(?!(?:${months}) \\d)(\\p{Lu}[\\p{L}\\p{Sc} ().,%°’'-]{1,45}(?: (?:19|20)\\d{2})?):\\s(\\S.{0,79})$`,
  "u",
);

/** “Founded: 1951” in a list of which most items are such. */
function isCardEntry(blocks: TextDocument["blocks"], at: number): boolean {
  const { group, text } = blocks[at] ?? { group: null, text: "" };
  const items = blocks.filter((block) => block.kind === "list-item" && block.group === group);
  const entries = items.filter((block) => entry.test(block.text));
  return group !== null && entry.test(text) && entries.length > 1 && entries.length * 3 >= items.length * 2;
}

/** Whether a block stands above the first paragraph of more than a line: what is told there is told of the topic. */
function isOpening(blocks: TextDocument["blocks"], at: number): boolean {
  const isLine = ({ kind, text }: Block) => kind === "caption" || (kind === "paragraph" && text.length <= LONGEST_LINE);
  return blocks.slice(at, at + 1).some(isLine) && blocks.slice(0, at).every((block) => !isBody(block) || isLine(block));
}

const LONGEST_LINE = 200;

/** “Seat: Orrin · Members: 40 · Founded: 1951”: the entries of a card in one line. */
function entriesInLine(block: Block): Block[] {
  const parts = [...block.text.matchAll(/[^·•|]+/gu)].map(({ index, 0: part }) => {
    const start = index + part.search(/\S/u);
    return { start, end: start + part.trim().length };
  });
  const isCard = parts.length > 1 && parts.every(({ start, end }) => entry.test(block.text.slice(start, end)));
  return isCard ? parts.map((part) => withCells(block, part)) : [];
}

function withCells(block: Block, part: Span = { start: 0, end: block.text.length }): Block {
  const [, name = "", value = ""] = entry.exec(block.text.slice(part.start, part.end)) ?? [];
  const cells = [
    { start: part.start, end: part.start + name.length, header: null },
    { start: part.end - value.length, end: part.end, header: null },
  ];
  return { ...block, cells };
}

function rowAskables(block: Block, { at, caption, isOfPlaces }: Row, topic: Entity | null): TableAskable[] {
  const [first, ...rest] = block.cells;
  const name = first && textIn(block, first);
  if (!name || rest.length === 0 || sumOfRows.test(name)) return [];
  return rest.flatMap((cell, i): TableAskable[] => {
    const text = textIn(block, cell);
    const year = yearAbove(first, rest, cell);
    const isOfTopic = year !== null || (rest.length === 1 && isCard(first, cell));
    if (isOfTopic && (isOfPlaces || isOfAnother(caption, topic))) return [];
    const [label, above] = isOfTopic ? [topic && displayName(topic), withYearInBrackets(name)] : [name, cell.header];
    const [, figure, since] = isOfTopic ? (datedFigure.exec(text) ?? []) : [];
    const exact = label && above ? answerOfCell(figure ?? text, above) : null;
    if (!label || !above || !exact) return [];
    const header = withoutHedge(above);
    const answer = header === above ? exact : roughly(exact);
    const start = cell.start + text.indexOf(answer.literal);
    const place = { start, end: start + answer.literal.length };
    const isYear = /^\d{4}$/u.test(label) && topic !== null;
    const said = isYear
      ? { subject: topic.name, relation: `${above} in ${label}` }
      : { subject: isOfTopic ? (topic?.name ?? label) : label, relation: above };
    const labelHeader = isOfTopic ? null : first.header;
    const asOf = year ?? since ?? timeBeside(block, cell, rest);
    return [
      {
        ...said,
        block: at,
        place,
        label,
        header,
        labelHeader,
        caption,
        asOf,
        isOfTopic,
        answer,
        group: block.group ?? 0,
        column: i + 1,
      },
    ];
  });
}

/** “| | 2022 | 2023 |” or “| 2023 | |” above figures of the topic: the year of a cell in the last column, of which alone one asks. */
function yearAbove({ header }: Cell, rest: readonly Cell[], cell: Cell): string | null {
  const isUnsaid = header === null || header.trim() === "" || figures.test(header.trim()) || keys.test(header.trim());
  const isInCorner =
    rest.length === 1 && (cell.header ?? "").trim() === "" && /^(?:19|20)\d{2}$/u.test(header?.trim() ?? "");
  if (isInCorner) return header?.trim() ?? null;
  const year = yearIn(cell.header);
  const isLast = rest.every((other) => other === cell || (yearIn(other.header)?.from ?? Infinity) < (year?.from ?? 0));
  return isUnsaid && isLast ? (year?.said ?? null) : null;
}

/** “€7.4 million (2023)”, “12,400 (2023)”: a figure of the topic, and when it was so; “12 (1999)” may be anything. */
const datedFigure =
  /^((?:about |around |approx\. |c\. ?)?(?:\p{Sc}\d[\d.,]*(?: \p{Ll}+)?|\d{1,3}(?:,\d{3})+|\d[\d.,]* (?:million|billion|trillion)(?: \p{L}+)?)) \(((?:19|20)\d{2})\)$/u;

/** 2023 of “2023” and of “FY 2023”, and “2023/24”, which begins in it. */
function yearIn(header: string | null): { readonly said: string; readonly from: number } | null {
  const [, said, from] =
    /^(?:FY ?|[Ff]iscal (?:year )?|[Yy]ear |[Ii]n )?(((?:19|20)\d{2})(?:\/\d{2})?)$/u.exec(header?.trim() ?? "") ?? [];
  return said === undefined ? null : { said, from: Number(from) };
}

/** What says of the rows no more than that they give figures. */
const figures =
  /^(?:(?:key|main|selected|financial) )?(?:figures?|indicators?|data|facts|results|financials|metrics?|measures?)$/iu;

/** “Budget 2024” gives the budget of 2024. */
const withYearInBrackets = (label: string): string =>
  label.replace(/^(\p{L}[\p{L} ]*),? ((?:19|20)\d{2})$/u, "$1 ($2)");

/** “193 | end of 2023” under “Figure | As of”: when a figure was so. */
function timeBeside(block: Block, cell: Cell, cells: readonly Cell[]): string | null {
  const time = cells.find((other) => other !== cell && asOfHeads.test(other.header?.trim() ?? ""));
  const said = time && textIn(block, time);
  return said !== undefined && timeOfFigure.test(said) ? said : null;
}

const asOfHeads = /^(?:as (?:of|at)|reference (?:year|date)|(?:year|date) of (?:count|figure|reference))$/iu;
const timeOfFigure = /^(?:(?:the )?(?:end|beginning|middle|start) of )?(?:\p{Lu}\p{Ll}+ )?\d{4}$/u;

/** “Total”, “All regions”: what the rows above come to is none of them. */
const sumOfRows =
  /^(?:(?:grand |sub-?)?total|sum|average|mean|median|overall|altogether|in all|all(?: \p{Ll}+)?)(?: \([^)]*\))?[.:]?$/iu;

/** “The Sea Park at a glance” above a card, in a text on the Reef: the card is the park's. */
function isOfAnother(caption: string | null, topic: Entity | null): boolean {
  const owner =
    /^(?:The )?(\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+)*) (?:at a glance|in (?:brief|figures|numbers|short))$/u.exec(
      caption ?? "",
    )?.[1];
  if (owner === undefined || !topic || /\b(?:[Ff]acts|[Ff]igures|[Dd]ata|[Ss]tatistics|[Ii]t|[Hh]istory)$/u.test(owner))
    return false;
  return ![topic.name, ...topic.aliases].some((name) => name.includes(owner) || owner.includes(name));
}

const keys = /^(?:key )?(?:facts?|items?|keys?|attributes?|propert(?:y|ies)|fields?|details?|features?|what)$/iu;
const values = /^(?:values?|details?|figures?|data|information|descriptions?|answers?|facts?)$/iu;

/** Whether a table has facts of one thing in its rows, “Founded | 1921”, and not a thing in each. */
function isCard({ header: first }: Cell, { header: second }: Cell): boolean {
  if (second === null) return true;
  return values.test(second.trim()) || (first !== null && keys.test(first.trim()) && !/\d/u.test(second));
}

const hedge = /\s*[([](?:approx(?:\.|imately)?|about|circa|ca?\.|est(?:\.|imated?)?|rounded)[)\]]$/iu;

/** “Staff (approx.)” says of its figures that they are rounded, and gives no unit. */
const withoutHedge = (header: string): string => header.replace(hedge, "");

const roughly = (answer: Answer): Answer =>
  answer.amount !== null && answer.bound === "exact" ? { ...answer, bound: "about" } : answer;

const textIn = ({ text }: Block, { start, end }: Cell): string => text.slice(start, end).trim();
