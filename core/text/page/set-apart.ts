import { gathered } from "../../base/gathered.ts";
import { isBody, type Block } from "../block.ts";
import { splitSentences } from "../sentences.ts";
import { datelineLength, isDateline } from "./dateline.ts";
import { headlineStart, isForm, isPageName, isSeriesLine } from "./headline-start.ts";
import { isToThePress } from "./notice.ts";
import { relatedIn } from "./related.ts";
import { splitBlock } from "./split-block.ts";

/** From so many words on, a paragraph is what a text says, and no line above it. */
const FULL = 25;
/** So many lines stand above a text at most. */
const MOST_ABOVE = 14;

const sentenceEnd = /[.!?…]["'”’)\]]*$/u;

const wordsIn = (text: string): number => text.split(" ").length;

const asNoise = (block: Block): Block => ({ ...block, kind: "noise" });

/**
 * Sets apart what is on a page beside its article, as far as only its place among the others tells: what stands above a
 * page's headline, what leads to other pages, the head of a text, and words to the press.
 */
export function setApart(blocks: readonly Block[]): Block[] {
  const related = relatedIn(blocks);
  const left = blocks.map((block) => (related.has(block) ? asNoise(block) : block));
  const own = withoutKickers(left);
  const end = frontEnd(own);
  const front = withoutForms(heads(own.slice(0, end)));
  return [...front, ...bodyOf(own.slice(end), front)];
}

/** Above a page's first headline only sentences are of its article. */
function withoutKickers(blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 1);
  return blocks.map((block, at) => {
    const isLine = at < headline && block.kind !== "table-row" && block.kind !== "noise";
    return isLine && !(sentenceEnd.test(block.text) && wordsIn(block.text) > 4) ? asNoise(block) : block;
  });
}

/** Where the lines above a text end and its paragraphs begin. */
function frontEnd(blocks: readonly Block[]): number {
  let lines = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "noise") continue;
    if (isBody(block) && wordsIn(block.text) >= FULL) return at;
    if (++lines > MOST_ABOVE) return 0;
  }
  const first = blocks.findIndex(isBody);
  return first < 0 ? blocks.length : first;
}

const isLineAbove = ({ kind }: Block): boolean => kind === "heading" || kind === "caption" || kind === "paragraph";

/** The lines above a text without what they say of where it stands; what follows a headline is parted no more. */
function heads(blocks: readonly Block[]): Block[] {
  let isBelow = false;
  return blocks.flatMap((block) => {
    if (!isLineAbove(block)) return [block];
    const parted = headOf(block, isBelow);
    isBelow ||= parted.some(isHeadline);
    return parted;
  });
}

function headOf(block: Block, isBelow: boolean): Block[] {
  const { text } = block;
  if (isDateline(text)) return [asNoise(block)];
  // “Part One” below the headline begins the text.
  if (isSeriesLine(text)) return [isBelow && wordsIn(text) < LEAST_IN_SERIES ? block : asNoise(block)];
  const start = isBelow ? 0 : headlineStart(text);
  if (start === text.length) return [isForm(text) ? block : asNoise(block)];
  const [head, rest] = splitBlock(block, start) ?? [];
  return head && rest ? [asNoise(head), rest] : [block];
}

const LEAST_IN_SERIES = 3;

const isHeadline = ({ kind, text }: Block): boolean =>
  (kind === "heading" || ((kind === "caption" || kind === "paragraph") && !sentenceEnd.test(text))) &&
  !isForm(text) &&
  !isPageName(text);

/** “PRESS RELEASE” is no headline where another one stands. */
function withoutForms(front: readonly Block[]): Block[] {
  const rank = Math.min(...front.filter(isHeadline).map(({ kind, level }) => (kind === "heading" ? level : 6)));
  return front.map((block) => {
    const isIdle = block.kind === "heading" && (isForm(block.text) || (isPageName(block.text) && rank <= block.level));
    return isIdle && front.some(isHeadline) ? asNoise(block) : block;
  });
}

function bodyOf(blocks: readonly Block[], front: readonly Block[]): Block[] {
  const above = front.flatMap(({ kind, text }) => (kind === "heading" ? [text] : []));
  const first = blocks.findIndex(isBody);
  return gathered(blocks, (block, at) => {
    if (block.kind !== "paragraph") return [block];
    const start = at === first ? datelineLength(block.text, above) : 0;
    const [dateline, rest] = splitBlock(block, start) ?? [];
    return dateline && rest ? [asNoise(dateline), ...withoutPress(rest)] : withoutPress(block);
  });
}

const press =
  /\b(?:journalists|reporters|photographers|editors|press|media|photographs|photos|images|pictures|footage)\b/iu;

/** A paragraph without the sentences at its end and at its beginning that speak to those who are to print it. */
function withoutPress(block: Block): Block[] {
  if (!press.test(block.text)) return [block];
  const sentences = splitSentences(block.text);
  const isTo = sentences.map(({ start, end }) => isToThePress(block.text.slice(start, end)));
  const first = isTo.indexOf(false);
  const last = isTo.lastIndexOf(false);
  if (first < 0) return [asNoise(block)];
  const [before, from] = splitBlock(block, sentences[first]?.start ?? 0) ?? [null, block];
  const cut = (sentences[last]?.end ?? 0) - (before ? (sentences[first]?.start ?? 0) : 0);
  const [kept, behind] = splitBlock(from, cut) ?? [from, null];
  return [...(before ? [asNoise(before)] : []), kept, ...(behind ? [asNoise(behind)] : [])];
}
