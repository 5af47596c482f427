import type { Block } from "../block.ts";

const phrase = String.raw`(?:you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|want to read)|more (?:to (?:explore|read|discover|see)|for you|like this|on this|stories|articles|news)|more from (?:the )?\p{L}+(?: \p{L}+)?|(?:most|also) (?:read|popular|viewed|shared)|(?:read|up|watch) next|related(?: (?:pages?|articles?|content|stories|links|posts|topics|items|reading|news|products|objects|entries|companies|places|destinations|events))?|recommended(?: (?:for you|reading|articles|stories))?|see also|what to read next|keep reading|latest (?:news|stories|articles|posts)|trending(?: now)?|popular (?:posts|articles|stories)|in this section|on this page|table of contents|(?:explore|discover) more|editor['’]?s['’]? picks|elsewhere on (?:the|this|our) (?:site|web))`;
const heading = new RegExp(String.raw`^${phrase}\s*[:…]?$`, "iu");
const labelled = new RegExp(String.raw`^${phrase}\s*:\s`, "iu");
const runOn = new RegExp(String.raw`^${phrase}\s+(?=[\p{Lu}\d])`, "iu");
const apparatus = /^(?:references|external links|further reading|works cited|footnotes|notes and references)\s*:?$/iu;

const exercise =
  /^(?:(?:discussion|comprehension|review|study|some) )?(?:questions|exercises|talk about it|think about it|check your understanding|what do you remember\?)\s*:?$/iu;

const sentenceEnd = /[.!?…]["'”’)\]]*$/u;

const MOST_WORDS = 40;
const MOST_IN_LINK = 16;

const wordsIn = (text: string): number => text.split(" ").length;

/** A line that leads to other pages: “You may also like: A · B”, “Most read A B C”. */
const isLead = (text: string): boolean =>
  wordsIn(text) <= MOST_WORDS && !sentenceEnd.test(text) && (labelled.test(text) || runOn.test(text));

/** Which blocks lead away from a text: what stands below “You may also like”, below “References” and below “Questions”, and such headings. */
export function relatedIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let above: Above | null = null;
  for (const block of blocks) {
    if (block.kind === "noise") continue;
    const opened = openedBy(block);
    if (opened) {
      above = { block, opened };
      if (opened === "line") found.add(block);
      continue;
    }
    if (above && !isBelow(above, block)) above = null;
    else if (above) found.add(above.block).add(block);
  }
  return found;
}

/** What stands above other blocks, and what sort of thing is below it. */
interface Above {
  readonly block: Block;
  readonly opened: "heading" | "apparatus" | "exercise" | "line";
}

function openedBy({ kind, text }: Block): Above["opened"] | null {
  if (text.length > 400 || kind === "table-row") return null;
  if (kind === "heading" && apparatus.test(text)) return "apparatus";
  if (kind === "heading" && exercise.test(text)) return "exercise";
  if (heading.test(text)) return kind === "heading" ? "heading" : "line";
  return kind !== "heading" && isLead(text) ? "line" : null;
}

function isBelow({ block: above, opened }: Above, block: Block): boolean {
  if (block.kind === "heading") return above.kind === "heading" && block.level > above.level;
  if (opened === "exercise") return block.text.endsWith("?");
  if (opened === "apparatus")
    return block.kind === "list-item" || (block.kind !== "table-row" && wordsIn(block.text) <= MOST_WORDS);
  if (block.kind === "list-item") return wordsIn(block.text) <= MOST_IN_LINK;
  return block.kind !== "table-row" && wordsIn(block.text) <= MOST_IN_LINK && !/[.!]$/u.test(block.text);
}
