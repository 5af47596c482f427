import type { Block, Cell, TextDocument } from "../../text/block.ts";
import { placeNamed } from "../gazetteer.ts";
import type { Answer } from "../askable.ts";
import type { TableAskable } from "../table-askable.ts";
import { displayName, type Entity } from "../entity.ts";
import { tokenise } from "../clauses/tokenise.ts";
import { answerOfText, answerOfValue } from "../slots/answer.ts";
import { otherNames } from "../slots/other-names.ts";

/** The cells behind the first of each row; a table of two columns without headers says something of the topic. */
export function tableAskables({ blocks }: TextDocument, topic: Entity | null): TableAskable[] {
  const ofPlaces = new Set(blocks.flatMap((block) => (namesPlace(block) ? [block.group] : [])));
  return blocks.flatMap((block, at) => {
    const isOfPlaces = ofPlaces.has(block.group);
    if (block.kind === "table-row")
      return rowAskables(block, { at, caption: captionOf(blocks, at), isOfPlaces }, topic);
    return block.kind === "list-item" && isCardEntry(blocks, at)
      ? rowAskables(withCells(block), { at, caption: null, isOfPlaces }, topic)
      : [];
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

const entry = /^(\p{Lu}[\p{L}\p{Sc} ().,%°’'-]{1,45}):\s(\S.{0,79})$/u;

/** “Founded: 1951” in a list of which most items are such. */
function isCardEntry(blocks: TextDocument["blocks"], at: number): boolean {
  const { group, text } = blocks[at] ?? { group: null, text: "" };
  const items = blocks.filter((block) => block.kind === "list-item" && block.group === group);
  const entries = items.filter((block) => entry.test(block.text));
  return group !== null && entry.test(text) && entries.length > 1 && entries.length * 3 >= items.length * 2;
}

function withCells(block: Block): Block {
  const [, name = "", value = ""] = entry.exec(block.text) ?? [];
  const start = block.text.length - value.length;
  const cells = [
    { start: 0, end: name.length, header: null },
    { start, end: block.text.length, header: null },
  ];
  return { ...block, cells };
}

function rowAskables(block: Block, { at, caption, isOfPlaces }: Row, topic: Entity | null): TableAskable[] {
  const [first, ...rest] = block.cells;
  const name = first && textIn(block, first);
  if (!name || rest.length === 0 || sumOfRows.test(name)) return [];
  return rest.flatMap((cell, i): TableAskable[] => {
    const text = textIn(block, cell);
    const isOfTopic = rest.length === 1 && isCard(first, cell);
    if (isOfTopic && (isOfPlaces || isOfAnother(caption, topic))) return [];
    const [label, above] = isOfTopic ? [topic && displayName(topic), name] : [name, cell.header];
    const exact = label && above ? answerOfCell(text) : null;
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
    const asOf = timeBeside(block, cell, rest);
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

/** “120 feet, or about 37 metres” gives one length in two units. */
const inOneUnit = (cell: string): string =>
  /^(\d[\d.,]*\s\p{L}[\p{L} ]*?),? or (?:about |around |roughly |nearly |almost )?[\p{L}\d][\p{L}\d., ]*$/u.exec(
    cell,
  )?.[1] ?? cell;

/**
 * “Ada Marsh (Denmark), since May 2019” is Ada Marsh, and “£28 million (2023: £27 million)” or “£7 million, against £8 million
 * the year before” what comes first.
 */
const withoutRemark = (cell: string): string =>
  (/^(\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'.-]*)+)(?: \(\p{Lu}[\p{L} ]+\))?,? \(?since (?:\p{Lu}\p{Ll}+ )?\d{4}\)?$/u.exec(
    cell,
  ) ??
    /^(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'.-]*)+) \((?:\p{Lu}\p{Ll}+ ?){1,3}\)$/u.exec(cell) ??
    /^(\p{Sc}?\d[^\s(),;]*(?: (?:million|billion|trillion))?)(?: \(\d{4}: [^()]+\)|, (?:against|up from|down from|compared with) .+)$/u.exec(
      cell,
    ))?.[1] ?? cell;

/** A cell that is one value, or one short name. */
function answerOfCell(cell: string): Answer | null {
  const text = withoutRemark(inOneUnit(cell));
  if (
    text === "" ||
    /^(?:unknown|none|n\/?a|various|several|yes|no|tba|tbc)\.?$/iu.test(text) ||
    /^[–—-]+$/u.test(text) ||
    text.length > 60
  )
    return null;
  // “12 (1999)” says two things.
  if (/\d.*\(|\(.*\d/u.test(text)) return null;
  const year = /^\d{4}$/u.exec(text);
  if (year) return { ...answerOfText("name", text), kind: "year", value: Number(text), amount: Number(text) };
  const sentence = tokenise(text);
  const [token, more] = sentence.tokens;
  // “Up to 46 °C” is no temperature, and “more than 40” no number.
  if (token?.value && "bound" in token.value && !/^(?:exact|about)$/u.test(token.value.bound)) return null;
  if (token?.value && !more) return answerOfValue(token, sentence);
  // “145 sailors”: the noun says what is counted.
  const isCounted = token?.value?.kind === "number" && more?.tag === "noun" && sentence.tokens.length === 2;
  const isAboveSea = token?.value?.kind === "measure" && /^ (?:above|below) sea level$/u.test(text.slice(token.end));
  if (isCounted || isAboveSea) return answerOfValue(token, sentence);
  // “Gullfjell, 987 m”: which one, and how high.
  const named = /^(\p{Lu}[^\d,]*), \d[\d.,]* \p{L}+$/u.exec(text)?.[1];
  if (named !== undefined) return { ...answerOfText("name", named), accepted: otherNames(named) };
  return /^[\p{L}\p{N}][^.;:]*$/u.test(text) &&
    text.split(/\s+/u).length <= 6 &&
    !sentence.tokens.some(({ value }) => value)
    ? { ...answerOfText("name", text), accepted: otherNames(text) }
    : null;
}
